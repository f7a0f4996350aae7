import { useSpec } from "../state/store.ts";
import styles from "./seeds.module.css";
import { bandInWords, shownInWords } from "./words.ts";

/** Says over the charts what their bands are, and whose run the picture shows; nothing where there is one seed. */
export function SeedsNote() {
  const seeds = useSpec((spec) => spec.seeds ?? 1);
  const seed = useSpec((spec) => spec.seed);
  const kind = useSpec((spec) => spec.kind);
  if (seeds === 1) return null;
  return (
    <p className={styles.note}>
      {bandInWords(kind, seeds)} {shownInWords(kind, seed)}
    </p>
  );
}
