import { useEffect, useState } from "react";
import type { ExplainedStatus } from "../../experiment/status.ts";
import { contenderNames } from "../../plot/names.ts";
import { useFoundRate } from "../contenders/found-rate.ts";
import { StableLr } from "../contenders/StableLr.tsx";
import { useSpec, useStore } from "../state/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { KeySwatch } from "../ui/KeySwatch.tsx";
import { printExact } from "../ui/values/number.ts";
import { useHeldRate } from "./held-rate.ts";
import { isStopped } from "./is-stopped.ts";
import styles from "./Stopped.module.css";

/** Says under the picture why the first contender that stopped did so, as its card may be out of sight. */
export default function Stopped() {
  const names = contenderNames(useSpec());
  const statuses = useStore((state) => state.statuses);
  const [dismissed, setDismissed] = useState("");
  const [first, ...others] = [...names.keys()].filter((slot) => isStopped(statuses.get(slot)));
  const status = statuses.get(first);
  const owner = names.get(first) ?? "";
  if (!status || dismissed === status.why) return null;
  return (
    <Note
      slot={first}
      owner={owner}
      status={status}
      others={others.length}
      onDismiss={() => setDismissed(status.why ?? "")}
    />
  );
}

interface NoteProps {
  readonly slot: number;
  readonly owner: string;
  readonly status: ExplainedStatus;
  /** The number of other contenders that stopped. */
  readonly others: number;
  readonly onDismiss: () => void;
}

/** The reason, and for a diverged contender the largest learning rate with which its run would not have diverged. */
function Note({ slot, owner, status, others, onDismiss }: NoteProps) {
  const held = useHeldRate(slot, status);
  // A smaller rate would contradict the one that was tried for the card.
  const largest = held && held >= (status.lr ?? 0) ? held : null;
  useEffect(() => {
    useFoundRate.setState({ slot, lr: largest });
    return () => useFoundRate.setState({ slot, lr: null });
  }, [slot, largest]);
  return (
    <div className={styles.stopped} role="status" aria-atomic="false">
      <KeySwatch slot={slot} />
      <div className={styles.words}>
        <p>
          <b>{owner}:</b> {status.why} {others > 0 && <span>{othersInWords(others)}</span>}{" "}
        </p>
        {largest !== null && <p>This run would not have diverged at lr ≤ {printExact(largest)}.</p>}
      </div>
      {/* Before the search has ended, a button would change under the pointer. */}
      {held !== undefined && <StableLr slot={slot} owner={owner} status={status} />}
      <IconButton label="Dismiss" icon={icons.close} look="bare" onClick={onDismiss} />
    </div>
  );
}

const othersInWords = (count: number): string =>
  count === 1 ? "Another one stopped too: see its card." : `${count} others stopped too: see their cards.`;
