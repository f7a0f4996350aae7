import { useMemo } from "react";
import { explain } from "../state/explain.ts";
import { player } from "../state/player.ts";
import { useStore } from "../state/store.ts";
import styles from "./ContenderCard.module.css";

/** What became of a contender that stopped before the others, and why. */
export function StatusNote({ slot }: { slot: number }) {
  const status = useStore((state) => state.statuses.get(slot));
  const spec = useStore((state) => (status && "step" in status ? state.spec : null));
  const text = useMemo(() => {
    const track = player.tracks.get(slot);
    if (!status || !spec || !track || track.length === 0) return null;
    const last = track.length - 1;
    return explain(spec, slot, status, [track.x[last], track.y[last]]);
  }, [spec, slot, status]);
  if (text === null) return null;
  return (
    <p className={styles.status} data-kind={status?.kind}>
      {text}
    </p>
  );
}
