import { useState } from "react";
import { contenderNames } from "../../plot/names.ts";
import { StableLr } from "../contenders/StableLr.tsx";
import { useSpec, useStore } from "../state/store.ts";
import { IconButton } from "../ui/IconButton.tsx";
import * as icons from "../ui/icons.tsx";
import { KeySwatch } from "../ui/KeySwatch.tsx";
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
    <div className={styles.stopped} role="status">
      <KeySwatch slot={first} />
      <p>
        <b>{owner}:</b> {status.why} {others.length > 0 && <span>{othersInWords(others.length)}</span>}
      </p>
      <StableLr slot={first} owner={owner} status={status} />
      <IconButton
        label="Dismiss"
        icon={icons.close}
        look="bare"
        onClick={() => setDismissed(status.why ?? "")}
      />
    </div>
  );
}

const othersInWords = (count: number): string =>
  count === 1 ? "Another one stopped too: see its card." : `${count} others stopped too: see their cards.`;
