import { identities } from "../../../plot/look/identity.ts";
import { say } from "../../../words/say.ts";
import { currentSpec, useSpec } from "../../state/store.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import * as icons from "../../ui/icons.tsx";
import { NumberField } from "../../ui/values/NumberField.tsx";
import { changesOf, type Described } from "../marks.ts";
import styles from "./ChangesDialog.module.css";
import { stepsFor } from "./moves.ts";
import { putChange } from "./put-change.ts";
import { stepsBetween } from "./steps-between.ts";

/**
 * Lists the changes and forks, each of which can be moved to another step or removed; the race is computed again from
 * there.
 */
export function ChangesDialog({ onClose }: { readonly onClose: () => void }) {
  const changes = changesOf(useSpec());
  const hasForks = changes.some(({ edits }) => edits.length === 0);
  return (
    <Dialog
      title={say(hasForks ? "Changes and forks" : "Changes")}
      kind="note"
      lightDismiss
      onClose={onClose}
    >
      <p className={styles.lead}>
        {say(
          hasForks
            ? "Type another step to move a change or a fork. The race from there is computed again."
            : "Type another step to move a change. The race from there is computed again.",
        )}
      </p>
      <ul className={styles.list}>
        {changes.map((change, i) => (
          <ChangeRow key={keyOf(changes, i)} change={change} />
        ))}
      </ul>
    </Dialog>
  );
}

/** Returns a key that a change keeps when it is moved: its hyperparameter, and its place among the changes of that. */
function keyOf(changes: readonly Described[], place: number): string {
  const keyFor = ({ slot, edits }: Described) => `${slot} ${edits[0]?.name ?? "fork"}`;
  const key = keyFor(changes[place]);
  return `${key} ${changes.slice(0, place).filter((one) => keyFor(one) === key).length}`;
}

function ChangeRow({ change }: { readonly change: Described }) {
  const { title, step, until, slot } = change;
  const range = stepsFor(currentSpec(), change);
  const { min, max } = stepsBetween(currentSpec(), change);
  return (
    <li style={{ "--k": identities[slot].color }}>
      <span className={styles.title}>
        {title}
        {until > step && <small>{say("slid until step {until}", { until })}</small>}
      </span>
      <NumberField
        label={say("Step of {change}", { change: title })}
        className={styles.step}
        value={step}
        range={range}
        step={(value, direction, large) => Math.min(max, Math.max(min, value + direction * (large ? 10 : 1)))}
        onCommit={(next) => putChange(change, next)}
      />
      <IconButton
        label={say("Remove {what}", { what: title })}
        icon={icons.close}
        look="bare"
        onClick={() => putChange(change, null)}
      />
    </li>
  );
}
