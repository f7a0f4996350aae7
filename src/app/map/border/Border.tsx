import { useEffect, useState } from "react";
import type { Dimension } from "../../../experiment/sweep/cells/dimension.ts";
import { sayWith } from "../../ui/say-with.ts";
import { computation, useMapProgress } from "../computation.ts";
import styles from "./border.module.css";
import { dimensionText, measureBorder } from "./measure.ts";

/** Says how ragged the border between runs that diverged and others is, once all cells are computed. */
export function Border() {
  const isDone = useMapProgress(({ state }) => state === "done");
  const [found, setFound] = useState<Dimension | null>(null);
  useEffect(() => {
    const { cells } = computation;
    if (!isDone || !cells) return undefined;
    const stop = new AbortController();
    measureBorder(cells, stop.signal).then(setFound, () => {});
    return () => stop.abort();
  }, [isDone]);
  if (!found) return null;
  return (
    <p className={styles.border} aria-busy={!isDone}>
      {sayWith(
        "Border of trainability: dimension {dimension} by box counting. A smooth border has 1, a ragged one up to 2; ± is the standard deviation between sizes of boxes.",
        { dimension: <b>{dimensionText(found)}</b> },
      )}
    </p>
  );
}
