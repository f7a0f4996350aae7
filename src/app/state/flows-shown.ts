import { create } from "zustand";
import { readPreference, writePreference } from "#preferences";
import type { FlowKind } from "../../experiment/flow/flow-slot.ts";

/** The names of preferences. */
const keys = { gradient: "flow", central: "central-flow" } as const satisfies Record<FlowKind, string>;

const isOn = (kind: FlowKind): boolean => readPreference(keys[kind]) === "on";

/** Says which flows are drawn beside practice; this machine keeps that. */
export const useFlowsShown = create<Readonly<Record<FlowKind, boolean>>>(() => ({
  gradient: isOn("gradient"),
  central: isOn("central"),
}));

export function toggleFlow(kind: FlowKind): void {
  const shown = !useFlowsShown.getState()[kind];
  useFlowsShown.setState({ [kind]: shown });
  writePreference(keys[kind], shown ? "on" : "off");
}
