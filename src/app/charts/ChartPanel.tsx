import { type PointerEvent, type ReactNode, useId, useMemo } from "react";
import { useFollow } from "../player/use-follow.ts";
import { useTurn } from "./axes/in-turn.ts";
import { overGradients } from "./axes/over-gradients.ts";
import { placeNow, stepFor, useAcross } from "./axes/use-across.ts";
import { useAxes } from "./axes/use-axes.ts";
import { type Chart, isAbsent, isScalable } from "./chart.ts";
import styles from "./charts.module.css";
import { pixelOf, placeAt } from "./drawing/layout.ts";
import { PanelHead } from "./PanelHead.tsx";
import { StepPlot } from "./Plot.tsx";
import { hoveredOn, useHover } from "./pointer/hover.ts";
import { pointing } from "./pointer/pointing.ts";
import { type Anchor, Readout } from "./pointer/Readout.tsx";
import { useIsLinear } from "./preferences.ts";
import { useSize } from "./size.ts";
import { inWords, readingsAt } from "./values/readings.ts";

interface ChartPanelProps {
  readonly chart: Chart;
  /** Room for labels to the right of the plot, in pixels; the same in all charts of a column. */
  readonly right: number;
  /** What the lines show, in a few words. */
  readonly caption?: ReactNode;
  /** Takes the place of the title where the reader can choose it. */
  readonly heading?: ReactNode;
  /** Controls of the chart, next to its title. */
  readonly tools?: ReactNode;
  /** A button that removes the chart. */
  readonly remove?: ReactNode;
  /** Returns a second name of a step, in a few words: its epoch. */
  readonly alias?: (step: number) => string;
}

/** Shows values by step, or by gradient evaluations, in a chart that also reads out a place and seeks to it. */
export function ChartPanel({ chart: given, right, caption, heading, tools, remove, alias }: ChartPanelProps) {
  const across = useAcross();
  const linear = useIsLinear(given.id);
  const chart = useMemo(() => {
    const scaled: Chart = linear && isScalable(given) ? { ...given, axis: "linear" } : given;
    return across === "steps" ? scaled : overGradients(scaled);
  }, [across, given, linear]);
  const { id, title, absent } = chart;
  const headingId = useId();
  const [{ end, axis }, onAxes] = useAxes(typeof chart.axis === "object" ? chart.axis : null, across);
  const { ref, width, height } = useSize<HTMLDivElement>();
  const hover = hoveredOn(end, useHover());
  const ready = useTurn();
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
      stepOf: (place) => stepFor(across, place),
    });
  }, [id, across, end, width, right, ref]);

  const anchor = (): Anchor => {
    const { left, top, right: end } = ref.current?.getBoundingClientRect() ?? new DOMRect();
    return { line: left + pixelOf(hover?.place ?? 0, width, right, end), left, right: end, top };
  };

  const place = hover?.place ?? placeNow(across);
  const isGone = isAbsent(chart);
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <PanelHead
        id={headingId}
        chart={given}
        heading={heading}
        tools={tools}
        remove={remove}
        notes={isGone ? absent : [caption, axis.kind === "symlog" && "log on both sides of 0"]}
        scalable={!isGone && isScalable(given)}
      />
      {!isGone && (
        <div
          ref={ref}
          className={styles.plot}
          data-chart={id}
          role="slider"
          tabIndex={0}
          aria-label={`${title}, chart`}
          aria-valuemin={0}
          aria-valuemax={end}
          aria-valuenow={Math.min(place, end)}
          aria-valuetext={inWords(place, readingsAt(place, chart), chart)}
          {...hands}
        >
          {ready && width > 0 && (
            <StepPlot
              chart={chart}
              end={end}
              axis={axis}
              onAxes={onAxes}
              width={width}
              height={height}
              right={right}
            />
          )}
        </div>
      )}
      {!isGone && hover?.chart === id && (
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
