import { useSyncExternalStore } from "react";
import { pathText } from "../../../plot/look/marker.ts";
import { goalPath } from "../../../plot/look/markers.ts";
import type { Minimum } from "../../../surfaces/index.ts";
import { say } from "../../../words/say.ts";
import { useSeedShown } from "../../seeds/use-seed-shown.ts";
import styles from "./annotations.module.css";
import { HeightRamp, type Heights } from "./HeightRamp.tsx";

/** The picture that the legend explains. */
interface Explained {
  /** Null where all is of one height, and until it is known. */
  readonly heights: Heights | null;
  /** Calls `listener` when the heights change; returns a function that ends that. */
  subscribe(listener: () => void): () => void;
}

interface LegendProps {
  readonly scene: Explained;
  readonly minima: readonly Minimum[];
}

const star = pathText((context) => goalPath(context, 0, 0, 7));

/** Explains the colours of the map and the stars on it. */
export function Legend({ scene, minima }: LegendProps) {
  const heights = useSyncExternalStore(
    (listener) => scene.subscribe(listener),
    () => scene.heights,
  );
  const seed = useSeedShown();
  return (
    <ul className={styles.legend} aria-label={say("Legend")} data-over-stage>
      {heights && (
        <li>
          <HeightRamp {...heights} />
        </li>
      )}
      {[true, false].map(
        (global) =>
          minima.some((one) => one.global === global) && (
            <li key={String(global)} className={global ? "" : styles.lesser}>
              <svg width="15" height="14" viewBox="-7.5 -7.5 15 14" aria-hidden="true">
                <path d={star} fill={global ? "currentColor" : "none"} stroke="currentColor" />
              </svg>
              {say(global ? "minimum" : "local minimum")}
            </li>
          ),
      )}
      {seed && <li>{seed}</li>}
    </ul>
  );
}
