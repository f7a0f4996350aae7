import { type ReactNode, useSyncExternalStore } from "react";
import { plain } from "../../../plot/chart/format.ts";
import { classColor, classMarker } from "../../../plot/look/class-colors.ts";
import { bandColors, css, type Ground } from "../../../plot/look/color-map.ts";
import { markerText } from "../../../plot/look/marker.ts";
import { cssOf } from "../../../plot/look/rgb.ts";
import { rangeOf, type Setting } from "../../../plot/network/setting.ts";
import { say } from "../../../words/say.ts";
import { groundNow, onThemeChange } from "../../theme.ts";
import styles from "./network-stage.module.css";

/** Number of classes that are named at most. */
const most = 10;
/** Number of colours in the legend of heights. */
const stops = 9;

/** Shows the meaning of colours, markers and lines: of each class, or of a regression's numbers. */
export function ClassKey({ setting: { split, reading, plane } }: { setting: Setting }) {
  const ground = useSyncExternalStore(onThemeChange, groundNow);
  const classes = split.task.kind === "classification" ? split.task.classes.slice(0, most) : [];
  return (
    <ul className={styles.key}>
      {classes.map((name, index) => (
        <Entry
          key={name}
          name={name}
          sign={<path d={markerText(classMarker(index), 4)} fill={cssOf(classColor(ground, index))} />}
        />
      ))}
      {reading === "values" && !plane.curve && <Heights split={split} ground={ground} />}
      {classes.length === 0 && (
        <Entry name={say("training||samples")} sign={<circle r="4" fill="currentColor" />} />
      )}
      <Entry
        name={say("test||samples")}
        sign={<circle r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />}
      />
      {split.train.replaced && (
        <Entry
          name={say("replaced label")}
          sign={
            <>
              <circle r="2.4" fill="currentColor" />
              <circle r="5" fill="none" stroke="var(--ink)" strokeWidth="1.4" />
            </>
          }
        />
      )}
      {(plane.curve || reading !== "values") && (
        <Entry
          name={say(plane.curve ? "prediction" : "boundary")}
          sign={<path d="M-6 0H6" stroke="var(--ink)" strokeWidth="1.8" />}
        />
      )}
    </ul>
  );
}

function Entry({ name, sign }: { name: string; sign: ReactNode }) {
  return (
    <li>
      <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
        {sign}
      </svg>
      {name}
    </li>
  );
}

/** Shows the colours from the lowest to the highest target of the training samples. */
function Heights({ split, ground }: { split: Setting["split"]; ground: Ground }) {
  const { targetMean, targetDeviation } = split.scaling;
  const [low, high] = rangeOf(split.train.targets).map((score) =>
    plain(Number((targetMean + (targetDeviation || 1) * score).toPrecision(3))),
  );
  const background = `linear-gradient(to right, ${bandColors(ground, stops).map(css).join()})`;
  return (
    <li>
      {split.target} {low} <span className={styles.heights} style={{ background }} /> {high}
    </li>
  );
}
