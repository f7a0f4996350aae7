import { useMemo } from "react";
import { explain } from "../state/explain.ts";
import { player } from "../state/player.ts";
import { useStore } from "../state/store.ts";
import styles from "./ContenderCard.module.css";

/** Where a network stands cannot be told in two numbers. */
const nowhere = [Number.NaN, Number.NaN] as const;

/** What became of a contender that stopped before the others, and why. */
export function StatusNote({ slot }: { slot: number }) {
  const status = useStore((state) => state.statuses.get(slot));
  const spec = useStore((state) => (status && "step" in status ? state.spec : null));
  const text = useMemo(() => {
    if (!status || !spec) return null;
    const track = player.tracks.get(slot);
    const last = (track?.length ?? 0) - 1;
    return explain(spec, slot, status, track && last >= 0 ? [track.x[last], track.y[last]] : nowhere);
  }, [spec, slot, status]);
  if (text === null) return null;
  return (
    <p className={styles.status} data-kind={status?.kind}>
      {text}
    </p>
  );
}
