import { useLayoutEffect, useMemo, useRef } from "react";
import type { Mapped } from "../../../experiment/sweep/cells/cell-spec.ts";
import { css, type Ground } from "../../../plot/look/color-map.ts";
import { valueNow } from "../axes.ts";
import type { FoundCells } from "../found-cells.ts";
import { usePointed } from "../picture/pointed.ts";
import { mapTicks } from "../picture/ticks.ts";
import { usePointing } from "../picture/use-pointing.ts";
import { colorsOf } from "./colors.ts";
import type { Ranking } from "./ranking.ts";
import styles from "./ranks.module.css";
import { acrossOf, belowLine, type Dot, dotsOf, nearestDot } from "./scatter.ts";
import { correlationText } from "./words.ts";

interface ScatterProps {
  readonly spec: Mapped;
  readonly ground: Ground;
  /** The settings that are computed; null before there are any. */
  readonly cells: FoundCells | null;
  readonly ranking: Ranking | null;
  /** The number of the axis, and its name. */
  readonly axis: number;
  readonly label: string;
  /** True for the axis whose values go together with the ranks most. */
  readonly isStrongest: boolean;
  readonly onChoose: (cell: number) => void;
}

/** Draws the settings by the value of one axis and by rank, the best at the top; those that diverged below a line. */
export function Scatter({ spec, ground, cells, ranking, axis, label, isStrongest, onChoose }: ScatterProps) {
  const mark = useRef<SVGPathElement>(null);
  const dots = useMemo(() => (cells && ranking ? dotsOf(cells, ranking, axis) : []), [cells, ranking, axis]);
  useLayoutEffect(() => {
    const show = () => {
      const { cell } = usePointed.getState();
      const dot = dots.find((one) => one.cell === cell);
      mark.current?.setAttribute("d", dot ? pathOf([dot]) : "");
    };
    show();
    return usePointed.subscribe(show);
  }, [dots]);
  const pointing = usePointing((event) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    return nearestDot(dots, x, y, box.width / box.height);
  }, onChoose);
  const ranked = ranking ? dots.slice(0, ranking.order.length) : [];
  const lost = dots.slice(ranked.length);
  const own = 100 * acrossOf({ spec }, axis, valueNow(spec, spec.map.slot, spec.map.axes[axis].name));
  const { ticks, offset } = mapTicks(spec.map.axes[axis], 1024, 130, (characters) => 7 * (characters + 2));
  return (
    <figure className={styles.scatter} data-strongest={isStrongest}>
      <figcaption>
        <span>{label + offset}</span>{" "}
        <span>{correlationText(ranking?.correlations[axis] ?? Number.NaN)}</span>
      </figcaption>
      <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" {...pointing}>
        <path className={styles.line} d={`M0 ${100 * (1 - belowLine)}H100`} />
        {own >= 0 && own <= 100 && <path className={styles.own} d={`M${own} 0V100`} />}
        {colorsOf(cells, ground, ranked).map(({ color, dots: some }) => (
          <path
            key={color ? css(color) : ""}
            className={styles.dots}
            style={color ? { stroke: css(color) } : undefined}
            d={pathOf(some)}
          />
        ))}
        <path className={styles.lost} d={lost.map(({ x, y }) => `M${100 * x} ${100 * y - 4}v8`).join("")} />
        <path ref={mark} className={styles.pointed} />
      </svg>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map(({ at, text }) => (
          <span key={text} style={{ left: `${4 + 92 * at}%` }}>
            {text}
          </span>
        ))}
      </div>
    </figure>
  );
}

/** Returns a line of no length at each dot, which round ends make a circle. */
const pathOf = (dots: readonly Dot[]): string =>
  dots.map(({ x, y }) => `M${(100 * x).toFixed(1)} ${(100 * y).toFixed(1)}h0`).join("");
