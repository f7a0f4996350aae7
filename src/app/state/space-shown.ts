import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";

/** Says whether surfaces are shown in space; this machine keeps that. */
export const useSpaceShown = create(() => readPreference("stage") === "3d");

/** Shows surfaces in space, or flat. */
export function showSpace(shown: boolean): void {
  useSpaceShown.setState(shown);
  writePreference("stage", shown ? "3d" : "2d");
}
