import { contenderIn } from "../../../experiment/index.ts";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { axisLabel } from "../axes.ts";
import styles from "./picture.module.css";
import { mapTicks } from "./ticks.ts";

/** The side, in pixels, for which ticks are chosen; the picture itself is as wide as its panel. */
const usualSide = 280;
const characterWidth = 7;

/** Writes the name of an axis and its ticks beside the picture. */
export function AxisLabels({ spec, place }: { readonly spec: Mapped; readonly place: 0 | 1 }) {
  const { map } = spec;
  const axis = map.axes[place];
  const isAcross = place === 0;
  const { ticks, offset } = mapTicks(axis, map.size[place], usualSide, (characters) =>
    isAcross ? (characters + 2) * characterWidth : 26,
  );
  return (
    <div className={isAcross ? styles.across : styles.up} aria-hidden="true">
      <b>{axisLabel(contenderIn(spec, map.slot), axis.name) + offset}</b>
      {ticks
        .filter(({ at }) => at >= 0 && at <= 1)
        .map(({ at, text }) => (
          <span key={text} style={isAcross ? { left: `${100 * at}%` } : { bottom: `${100 * at}%` }}>
            {text}
          </span>
        ))}
    </div>
  );
}
