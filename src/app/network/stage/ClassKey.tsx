import { useSyncExternalStore } from "react";
import { classColor, classMarker } from "../../../plot/look/class-colors.ts";
import { markerText } from "../../../plot/look/marker.ts";
import { cssOf } from "../../../plot/look/rgb.ts";
import type { Setting } from "../../../plot/network/setting.ts";
import { groundNow, onThemeChange } from "../../theme.ts";
import styles from "./network-stage.module.css";

/** Number of classes that are named at most. */
const most = 10;

/** Shows the colour and marker of each class, and the meaning of filled and hollow points. */
export function ClassKey({ setting: { split } }: { setting: Setting }) {
  const ground = useSyncExternalStore(onThemeChange, groundNow);
  const classes = split.task.kind === "classification" ? split.task.classes.slice(0, most) : [];
  return (
    <ul className={styles.key}>
      {classes.map((name, index) => (
        <li key={name}>
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <path d={markerText(classMarker(index), 4)} fill={cssOf(classColor(ground, index))} />
          </svg>
          {name}
        </li>
      ))}
      {classes.length === 0 && (
        <li>
          <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
            <circle r="4" fill="currentColor" />
          </svg>
          training
        </li>
      )}
      <li>
        <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
          <circle r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        test
      </li>
    </ul>
  );
}
