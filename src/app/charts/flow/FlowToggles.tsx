import type { FlowKind } from "../../../experiment/flow/flow-slot.ts";
import { say } from "../../../words/say.ts";
import { Toggle } from "../../network/charts/Toggle.tsx";
import { toggleFlow, useFlowsShown } from "../../state/flows-shown.ts";

const names = { gradient: "Gradient flow", central: "Central flow" } as const satisfies Record<
  FlowKind,
  string
>;
const labels = { gradient: "Flow", central: "Central" } as const satisfies Record<FlowKind, string>;

/** Checkboxes that add the lines of theory to charts. */
export function FlowToggles() {
  const shown = useFlowsShown();
  return (["gradient", "central"] as const).map((kind) => (
    <Toggle
      key={kind}
      label={say(labels[kind])}
      name={say(names[kind])}
      checked={shown[kind]}
      onChange={() => toggleFlow(kind)}
    />
  ));
}
