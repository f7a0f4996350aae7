import { showNetwork } from "../state/network-actions.ts";
import { useSpec } from "../state/store.ts";
import { showSurface } from "../state/surface-actions.ts";
import styles from "./ScenarioSwitch.module.css";

const scenarios = [
  { kind: "surface", text: "Surface", title: "Race down a surface", show: showSurface },
  { kind: "network", text: "Network", title: "Train a network", show: showNetwork },
] as const;

/** What optimizers are raced on. Each scenario is found again as it was left. */
export function ScenarioSwitch() {
  const shown = useSpec((spec) => spec.kind);
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">Scenario</legend>
      {scenarios.map(({ kind, text, title, show }) => (
        <button key={kind} type="button" title={title} aria-pressed={kind === shown} onClick={show}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
