import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";
import { useStore } from "./store.ts";

/** Says whether arrows are drawn at contenders on a surface; this machine keeps that. */
export const useArrowsShown = create(() => readPreference("arrows") === "on");

/** Shows or hides the arrows, which only a surface has. */
export function toggleArrows(): void {
  if (useStore.getState().kind !== "surface") return;
  useArrowsShown.setState((shown) => !shown);
  writePreference("arrows", useArrowsShown.getState() ? "on" : "off");
}
