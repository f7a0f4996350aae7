import { showKind } from "../actions/actions.ts";
import { useSpec } from "../state/store.ts";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";

const scenarios = [
  { value: "surface", text: "Surface", title: "Race down a surface" },
  { value: "network", text: "Network", title: "Train a network" },
  { value: "problem", text: "Problem", title: "Solve a problem whose loss has many parts" },
] as const;

/** Chooses a surface, a network or a problem of many parts. Each is shown again as it was left. */
export function ScenarioSwitch() {
  const shown = useSpec((spec) => spec.kind);
  return <SegmentedControl legend="Scenario" segments={scenarios} value={shown} onChange={showKind} />;
}
