import { type PointerEvent, type ReactNode, useId, useMemo } from "react";
import type { Axis } from "../../plot/chart/axis.ts";
import { useFollow } from "../player/use-follow.ts";
import { type Chart, isAbsent } from "./chart.ts";
import styles from "./charts.module.css";
import { pixelOf, placeAt } from "./drawing/layout.ts";
import { hoveredOn, useHover } from "./hover.ts";
import { overGradients } from "./over-gradients.ts";
import { Plot } from "./Plot.tsx";
import { pointing } from "./pointing.ts";
import { type Anchor, Readout } from "./Readout.tsx";
import { useSize } from "./size.ts";
import { byWords, placeNow, stepFor, useAcross, useEnd } from "./use-across.ts";
import { useAxis } from "./use-axis.ts";
import { inWords, readingsAt } from "./values/readings.ts";

interface ChartPanelProps {
  readonly chart: Chart;
  /** Room for labels to the right of the plot, in pixels; the same in all charts of a column. */
  readonly right: number;
  /** Returns what the axes show, in a few words; `by` names the horizontal axis. */
  readonly caption: (axis: Axis, by: string) => ReactNode;
  /** Controls of the chart. They are shown next to the title, and the caption is then shown below it. */
  readonly tools?: ReactNode;
  /** Returns a second name of a step, in a few words: its epoch. */
  readonly alias?: (step: number) => string;
}

/** Shows values by step, or by gradient evaluations, in a chart that also reads out a place and seeks to it. */
export function ChartPanel({ chart: given, right, caption, tools, alias }: ChartPanelProps) {
  const across = useAcross();
  const chart = useMemo(() => (across === "steps" ? given : overGradients(given)), [across, given]);
  const end = useEnd(across);
  const { id, title, absent } = chart;
  const heading = useId();
  const [axis, onAxis] = useAxis(typeof chart.axis === "object" ? chart.axis : null);
  const { ref, width, height } = useSize<HTMLDivElement>();
  const hover = hoveredOn(end, useHover());
  useFollow(250);

  const hands = useMemo(() => {
    const placeUnder = (event: PointerEvent): number => {
      const left = ref.current?.getBoundingClientRect().left ?? 0;
      return placeAt(event.clientX - left, width, right, end);
    };
    return pointing(id, {
      end,
      placeUnder,
      placeNow: () => placeNow(across),
      stepOf: (place) => stepFor(across, place, end),
    });
  }, [id, across, end, width, right, ref]);

  const anchor = (): Anchor => {
    const { left, top, right: end } = ref.current?.getBoundingClientRect() ?? new DOMRect();
    return { line: left + pixelOf(hover?.place ?? 0, width, right, end), left, right: end, top };
  };

  if (isAbsent(chart))
    return (
      <section className={styles.panel} aria-labelledby={heading}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <p className={styles.absent}>{absent}</p>
      </section>
    );

  const place = hover?.place ?? placeNow(across);
  const legend = <p className={styles.caption}>{caption(axis, byWords[across])}</p>;
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {tools ? <div className={styles.tools}>{tools}</div> : legend}
      </header>
      {tools && legend}
      <div
        ref={ref}
        className={styles.plot}
        data-chart={id}
        role="slider"
        tabIndex={0}
        aria-label={`${title}, chart`}
        aria-valuemin={0}
        aria-valuemax={end}
        aria-valuenow={place}
        aria-valuetext={inWords(place, readingsAt(place, chart), chart)}
        {...hands}
      >
        {width > 0 && (
          <Plot
            chart={chart}
            end={end}
            axis={axis}
            onAxis={onAxis}
            width={width}
            height={height}
            right={right}
          />
        )}
      </div>
      {hover?.chart === id && (
        <Readout
          chart={chart}
          place={hover.place}
          alias={across === "steps" ? (alias?.(hover.place) ?? "") : ""}
          anchor={anchor}
        />
      )}
    </section>
  );
}
