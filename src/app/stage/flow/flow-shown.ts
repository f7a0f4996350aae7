import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";

/** Says whether the gradient flow is drawn on a surface; this machine keeps that. */
export const useFlowShown = create(() => readPreference("flow") === "on");

export function toggleFlow(): void {
  useFlowShown.setState((shown) => !shown);
  writePreference("flow", useFlowShown.getState() ? "on" : "off");
}
