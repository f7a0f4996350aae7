import { useSyncExternalStore } from "react";
import { pathText } from "../../../plot/look/marker.ts";
import { goalPath } from "../../../plot/look/markers.ts";
import type { Minimum } from "../../../surfaces/index.ts";
import { useSeedShown } from "../../seeds/use-seed-shown.ts";
import type { Scene } from "../scene.ts";
import styles from "./annotations.module.css";
import { HeightRamp } from "./HeightRamp.tsx";

const star = pathText((context) => goalPath(context, 0, 0, 7));

/** Explains the colours of the map and the stars on it. */
export function Legend({ scene, minima }: { scene: Scene; minima: readonly Minimum[] }) {
  const heights = useSyncExternalStore(
    (listener) => scene.subscribe(listener),
    () => scene.heights,
  );
  const seed = useSeedShown();
  return (
    <ul className={styles.legend} aria-label="Legend" data-over-stage>
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
              {global ? "minimum" : "local minimum"}
            </li>
          ),
      )}
      {seed && <li>{seed}</li>}
    </ul>
  );
}
