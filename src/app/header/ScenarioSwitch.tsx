import { showNetwork } from "../actions/network-actions.ts";
import { showSurface } from "../actions/surface-actions.ts";
import { useSpec } from "../state/store.ts";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";

const scenarios = [
  { value: "surface", text: "Surface", title: "Race down a surface" },
  { value: "network", text: "Network", title: "Train a network" },
] as const;

/** Chooses a surface or a network as the problem. Each is shown again as it was left. */
export function ScenarioSwitch() {
  const shown = useSpec((spec) => spec.kind);
  return (
    <SegmentedControl
      legend="Scenario"
      segments={scenarios}
      value={shown}
      onChange={(kind) => (kind === "network" ? showNetwork() : showSurface())}
    />
  );
}
