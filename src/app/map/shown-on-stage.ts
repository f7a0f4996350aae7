import { create } from "zustand";

/** True where a map of starts is drawn over the surface too. */
export const useShownOnStage = create(() => ({ shown: true }));
