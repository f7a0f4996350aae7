import type { Edit } from "../../../experiment/index.ts";
import { identities } from "../../../plot/look/identity.ts";
import { currentSpec, useSpec } from "../../state/store.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import * as icons from "../../ui/icons.tsx";
import { NumberField } from "../../ui/values/NumberField.tsx";
import { type Change, changesOf } from "../marks.ts";
import styles from "./ChangesDialog.module.css";
import { listedChanges, stepsBetween, stepsFor } from "./moves.ts";
import { putChange } from "./put-change.ts";

/** Lists the changes, each of which can be moved to another step or removed; the race is computed again from there. */
export function ChangesDialog({ onClose }: { readonly onClose: () => void }) {
  const spec = useSpec();
  const described = changesOf(spec);
  const changes = listedChanges(spec);
  return (
    <Dialog title="Changes" kind="note" lightDismiss onClose={onClose}>
      <p className={styles.lead}>
        Type another step to move a change. The race from there is computed again.
      </p>
      <ul className={styles.list}>
        {changes.map((change, i) => (
          <ChangeRow key={keyOf(changes, i)} change={change} described={described[i]} />
        ))}
      </ul>
    </Dialog>
  );
}

/** Returns a key that a change keeps when it is moved: its hyperparameter, and its place among the changes of that. */
function keyOf(changes: readonly (readonly Edit[])[], place: number): string {
  const [{ slot, name }] = changes[place];
  const before = changes.slice(0, place).filter(([one]) => one.slot === slot && one.name === name);
  return `${slot} ${name} ${before.length}`;
}

interface ChangeRowProps {
  readonly change: readonly Edit[];
  readonly described: Change;
}

function ChangeRow({ change, described }: ChangeRowProps) {
  const { title, step, until, slot } = described;
  const range = stepsFor(currentSpec(), change);
  const { min, max } = stepsBetween(currentSpec(), change);
  return (
    <li style={{ "--k": identities[slot].color }}>
      <span className={styles.title}>
        {title}
        {until > step && <small>slid until step {until}</small>}
      </span>
      <NumberField
        label={`Step of ${title}`}
        className={styles.step}
        value={step}
        range={range}
        step={(value, direction, large) => Math.min(max, Math.max(min, value + direction * (large ? 10 : 1)))}
        onCommit={(next) => putChange(change, next)}
      />
      <IconButton
        label={`Remove ${title}`}
        icon={icons.close}
        look="bare"
        onClick={() => putChange(change, null)}
      />
    </li>
  );
}
