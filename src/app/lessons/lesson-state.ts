import { create } from "zustand";
import { opened } from "../state/store.ts";

/** Holds the id of the lesson that is shown beside the stage; null where there is none. */
export const useLesson = create<string | null>(() => opened.lesson ?? null);
