import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";
import { opened } from "./store.ts";

/** Says whether surfaces are shown in space: by the link that opened the page, or as this machine keeps it. */
export const useSpaceShown = create(() => opened.stage !== undefined || readPreference("stage") === "3d");

/** Shows surfaces in space, or flat. */
export function showSpace(shown: boolean): void {
  useSpaceShown.setState(shown);
  writePreference("stage", shown ? "3d" : "2d");
}

export const toggleSpace = (): void => showSpace(!useSpaceShown.getState());
