import type { Edit } from "../../../experiment/index.ts";
import { identities } from "../../../plot/look/identity.ts";
import { currentSpec, useSpec } from "../../state/store.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import * as icons from "../../ui/icons.tsx";
import { NumberField } from "../../ui/values/NumberField.tsx";
import { type Change, changesOf } from "../marks.ts";
import styles from "./ChangesDialog.module.css";
import { listedChanges, stepsFor } from "./moves.ts";
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
          <ChangeRow
            key={`${change[0].step} ${described[i].title}`}
            change={change}
            described={described[i]}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface ChangeRowProps {
  readonly change: readonly Edit[];
  readonly described: Change;
}

function ChangeRow({ change, described }: ChangeRowProps) {
  const { title, step, until, slot } = described;
  const range = stepsFor(currentSpec(), change);
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
        step={(value, direction, large) =>
          Math.min(range.max, Math.max(range.min, value + direction * (large ? 10 : 1)))
        }
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
