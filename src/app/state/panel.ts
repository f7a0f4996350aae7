import { create } from "zustand";
import { currentSpec } from "./store.ts";

/** The panels that a phone shows under the stage, one at a time. */
export const panels = [
  { value: "optimizers", text: "Optimizers" },
  { value: "charts", text: "Charts" },
  { value: "setup", text: "Set-up" },
] as const;
export type Panel = (typeof panels)[number]["value"];

/** Holds the panel that a phone shows under the stage. */
export const usePanel = create<Panel>(() => (currentSpec().map ? "charts" : "optimizers"));

export const showPanel = (panel: Panel): void => usePanel.setState(panel);
