import { say } from "../../words/say.ts";
import { showKind } from "../actions/actions.ts";
import { useSpec } from "../state/store.ts";
import { SegmentedControl } from "../ui/SegmentedControl.tsx";
import { Select } from "../ui/Select.tsx";
import styles from "./Header.module.css";

const scenarios = [
  { value: "surface", text: "Surface", title: "Race down a surface" },
  { value: "network", text: "Network", title: "Train a network" },
  { value: "problem", text: "Problem", title: "Solve a problem whose loss has many parts" },
] as const;

/**
 * Chooses a surface, a network or a problem of many parts, by a list where the window is too narrow for three buttons.
 * Each is shown again as it was left.
 */
export function ScenarioSwitch() {
  const shown = useSpec((spec) => spec.kind);
  const props = { value: shown, onChange: showKind };
  const said = scenarios.map(({ value, text, title }) => ({ value, text: say(text), title: say(title) }));
  return (
    <>
      <div className={styles.scenarios}>
        <SegmentedControl legend={say("Scenario")} segments={said} {...props} />
      </div>
      <Select label={say("Scenario")} className={styles.scenario} options={said} {...props} />
    </>
  );
}
