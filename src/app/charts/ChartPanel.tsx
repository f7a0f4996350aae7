import { type ReactNode, useCallback, useId, useMemo } from "react";
import { say } from "../../words/say.ts";
import { useFollow } from "../player/use-follow.ts";
import { useSpec } from "../state/store.ts";
import { overGradients } from "./axes/over-gradients.ts";
import { useAcross } from "./axes/use-across.ts";
import { useAxes } from "./axes/use-axes.ts";
import { useBeside, withBeside } from "./beside.ts";
import { type Chart, isAbsent, isScalable, type Line } from "./chart.ts";
import styles from "./charts.module.css";
import { pixelOf, placeAt } from "./drawing/layout.ts";
import { PanelHead } from "./PanelHead.tsx";
import { StepPlot } from "./Plot.tsx";
import { useIsLinear } from "./preferences.ts";
import { ReadablePlot } from "./ReadablePlot.tsx";

interface ChartPanelProps {
  readonly chart: Chart;
  /** Room for labels to the right of the plot, in pixels; the same in all charts of a column. */
  readonly right: number;
  /** A few words on what the lines show. */
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

/** Says whether a line is that of the first of several seeds. */
const isOfOneSeed = ({ source }: Line): boolean => {
  const column = source();
  return column !== null && !column.spread;
};

/** Shows values by step, or by gradient evaluations, in a chart that also reads out a place and seeks to it. */
export function ChartPanel({ chart: given, right, caption, heading, tools, remove, alias }: ChartPanelProps) {
  const across = useAcross();
  const linear = useIsLinear(given.id);
  const theory = useBeside((state) => (given.theory ? state[given.theory] : null));
  // The gradient evaluations of a recorded run are not known.
  const own = useBeside(({ ownRuns }) => (given.theory === "loss" && across === "steps" ? ownRuns : null));
  const chart = useMemo(() => {
    const whole = withBeside(withBeside(given, theory), own);
    const scaled: Chart = linear && isScalable(given) ? { ...whole, axis: "linear" } : whole;
    return across === "steps" ? scaled : overGradients(scaled);
  }, [across, given, linear, theory, own]);
  const seed = useSpec((spec) => (spec.seeds ? spec.seed : null));
  const headingId = useId();
  const [{ end, axis }, onAxes] = useAxes(typeof chart.axis === "object" ? chart.axis : null, across);
  useFollow(250);
  const placeUnder = useCallback(
    (x: number, _: number, width: number) => placeAt(x, width, right, end),
    [right, end],
  );
  const isGone = isAbsent(chart);
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <PanelHead
        id={headingId}
        chart={given}
        heading={heading}
        tools={tools}
        remove={remove}
        notes={
          isGone
            ? chart.absent
            : [
                caption,
                theory?.note,
                own?.note,
                axis.kind === "symlog" && say("log on both sides of 0"),
                seed !== null &&
                  chart.lines.every(isOfOneSeed) &&
                  say("seed {seed} alone", { seed: String(seed) }),
              ]
        }
        scalable={!isGone && isScalable(given)}
      />
      {!isGone && (
        <ReadablePlot
          chart={chart}
          across={across}
          end={end}
          placeAt={placeUnder}
          lineAt={(place, width) => pixelOf(place, width, right, end)}
          alias={alias}
        >
          {(size) => <StepPlot chart={chart} end={end} axis={axis} onAxes={onAxes} right={right} {...size} />}
        </ReadablePlot>
      )}
    </section>
  );
}
