import { player } from "../../app/player/player.ts";
import { useSpec } from "../../app/state/store.ts";
import { useValues } from "../../app/state/use-values.ts";
import { KeySwatch } from "../../app/ui/KeySwatch.tsx";
import { printExact } from "../../app/ui/values/number.ts";
import { contenderIn, definitionOf, givenAt } from "../../experiment/index.ts";
import { contenderNames } from "../../plot/names.ts";
import { say } from "../../words/say.ts";
import styles from "./Experiment.module.css";

/** The contenders with their line's look and their values. */
export function Legend() {
  const spec = useSpec();
  const names = contenderNames(spec);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that does not fit scrolls, also by keys.
    <ul className={styles.legend} aria-label={say("Optimizers")} tabIndex={0}>
      {spec.contenders.map(({ slot }) => (
        <li key={slot}>
          <KeySwatch slot={slot} />
          <b>{names.get(slot)}</b>
          <Values slot={slot} />
        </li>
      ))}
    </ul>
  );
}

/** The learning rate and the hyperparameters that were set, at the cursor's step. */
function Values({ slot }: { slot: number }) {
  const spec = useSpec();
  const values = useValues(slot);
  const { hyperparameters } = definitionOf(contenderIn(spec, slot));
  const given = givenAt(spec, slot, player.editStep);
  const shown = Object.keys(hyperparameters).filter((name) => name === "lr" || Object.hasOwn(given, name));
  return shown.map((name) => `${hyperparameters[name].label} ${printExact(values[name])}`).join(", ");
}
