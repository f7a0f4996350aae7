import { useStore } from "../state/store.ts";
import styles from "./ContenderCard.module.css";

/** Says why a contender stopped before the others. */
export function StatusNote({ slot }: { slot: number }) {
  const status = useStore((state) => state.statuses.get(slot));
  if (!status?.why) return null;
  return (
    <p className={styles.status} data-kind={status.kind}>
      {status.why}
    </p>
  );
}
