import { type PointerEvent, type ReactNode, useId, useMemo } from "react";
import type { Axis } from "../../figure/chart/axis.ts";
import { player } from "../state/player.ts";
import { useStore } from "../state/store.ts";
import { type Chart, isAbsent } from "./chart.ts";
import styles from "./charts.module.css";
import { useFollow } from "./follow.ts";
import { hoveredOn, useHover } from "./hover.ts";
import { pixelOf, stepAt } from "./layout.ts";
import { Plot } from "./Plot.tsx";
import { pointing } from "./pointing.ts";
import { type Anchor, Readout } from "./Readout.tsx";
import { inWords, readingsAt } from "./readings.ts";
import { useSize } from "./size.ts";
import { useAxis } from "./use-axis.ts";

interface ChartPanelProps {
  readonly chart: Chart;
  /** Room for labels beside the plot, in pixels; the same in charts that stand one under the other. */
  readonly right: number;
  /** What the axes show, in a few words. */
  readonly caption: (axis: Axis) => ReactNode;
  /** What can be chosen about the chart: beside its title, and the caption under it. */
  readonly tools?: ReactNode;
  /** What else a step is, a few words. */
  readonly alias?: (step: number) => string;
}

/** Values by step: a chart to look at, to read a step out of, and to seek in. */
export function ChartPanel({ chart, right, caption, tools, alias }: ChartPanelProps) {
  const { id, title, absent } = chart;
  const heading = useId();
  const steps = useStore(({ spec }) => spec.steps);
  const [axis, onAxis] = useAxis(typeof chart.axis === "object" ? chart.axis : null);
  const { ref, width, height } = useSize<HTMLDivElement>();
  const hover = hoveredOn(steps, useHover());
  useFollow(250);

  const hands = useMemo(() => {
    const under = (event: PointerEvent): number => {
      const left = ref.current?.getBoundingClientRect().left ?? 0;
      return stepAt(event.clientX - left, width, right, steps);
    };
    return pointing(id, steps, under);
  }, [id, steps, width, right, ref]);

  const anchor = (): Anchor => {
    const { left, top, right: end } = ref.current?.getBoundingClientRect() ?? new DOMRect();
    return { line: left + pixelOf(hover?.step ?? 0, width, right, steps), left, right: end, top };
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

  const step = hover?.step ?? player.step;
  const legend = <p className={styles.caption}>{caption(axis)}</p>;
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
        aria-valuemax={steps}
        aria-valuenow={step}
        aria-valuetext={inWords(step, readingsAt(step, chart), chart.heads)}
        {...hands}
      >
        {width > 0 && (
          <Plot
            chart={chart}
            steps={steps}
            axis={axis}
            onAxis={onAxis}
            width={width}
            height={height}
            right={right}
          />
        )}
      </div>
      {hover?.chart === id && (
        <Readout chart={chart} step={hover.step} alias={alias?.(hover.step) ?? ""} anchor={anchor} />
      )}
    </section>
  );
}
