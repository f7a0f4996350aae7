import { setAcross } from "../state/actions.ts";
import { useStore } from "../state/store.ts";
import type { Across } from "../state/view.ts";
import styles from "./AcrossSwitch.module.css";
import { useAcrossOffered } from "./use-across.ts";

const choices: readonly (readonly [Across, string])[] = [
  ["steps", "by step"],
  ["gradients", "by gradient evaluations"],
];

/** What goes across in the charts, where a step of some contender costs other than one gradient. */
export function AcrossSwitch() {
  const across = useStore((state) => state.across);
  if (!useAcrossOffered()) return null;
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">What goes across in the charts</legend>
      {choices.map(([choice, text]) => (
        <button key={choice} type="button" aria-pressed={choice === across} onClick={() => setAcross(choice)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
