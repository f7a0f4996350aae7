import { memo, type ReactNode, useMemo } from "react";
import { CartesianGrid, LineChart, XAxis, YAxis } from "recharts";
import { type Axis, domainOf, isLog, labelsOf, ticksOf } from "../../plot/chart/axis.ts";
import { stepTicks } from "../../plot/chart/domain.ts";
import { stepLabel } from "../../plot/chart/format.ts";
import { say } from "../../words/say.ts";
import { useParts } from "./axes/in-turn.ts";
import { placeWords } from "./axes/use-across.ts";
import styles from "./charts.module.css";
import { margins, plotSize } from "./drawing/layout.ts";
import { Lines, type LinesProps } from "./Lines.tsx";

/** Placeholder data, without which Recharts draws no axes; the lines take their values from their sources. */
const rows = [{ step: 0 }, { step: 1 }];
const tick = { fill: "var(--soft)", fontSize: 11 };
const common = {
  type: "number",
  tick,
  tickLine: false,
  axisLine: false,
  allowDataOverflow: true,
  interval: 0,
} as const;

/** An axis as Recharts draws it. */
export interface DrawnAxis {
  readonly scale: "linear" | "log" | "symlog";
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly number[];
  readonly tickFormatter: (tick: number) => string;
}

/** Returns an axis of values as Recharts draws it. @param length pixels */
export const drawnAxis = (axis: Axis, length: number): DrawnAxis => ({
  scale: isLog(axis) ? "log" : axis.kind === "symlog" ? "symlog" : "linear",
  domain: domainOf(axis),
  ticks: ticksOf(axis, length),
  tickFormatter: labelsOf(axis),
});

interface PlotProps {
  readonly width: number;
  readonly height: number;
  /** Pixels for labels to the right of the plot. */
  readonly right: number;
  readonly across: DrawnAxis;
  readonly up: DrawnAxis;
  /** The name of the horizontal axis, which stands at its end. */
  readonly unit: string;
  /** The lines, drawn inside the axes. */
  readonly children: ReactNode;
}

/** Draws axes and grid lines with Recharts. */
export function Plot({ width, height, right, across, up, unit, children }: PlotProps) {
  const margin = useMemo(() => ({ top: margins.top, right, bottom: 0, left: 0 }), [right]);
  const parts = useParts(3);
  return (
    <LineChart width={width} height={height} margin={margin} data={rows} accessibilityLayer={false}>
      {parts > 2 && <CartesianGrid vertical={false} stroke="var(--hair)" />}
      {parts > 0 && <XAxis {...common} {...across} dataKey="step" height={margins.bottom} />}
      {parts > 1 && <YAxis {...common} {...up} width={margins.left} />}
      {parts > 2 && (
        <>
          <text className={styles.unit} x={width} y={height - 5}>
            {unit}
          </text>
          {children}
        </>
      )}
    </LineChart>
  );
}

interface StepPlotProps extends LinesProps {
  readonly width: number;
  readonly height: number;
}

/** Draws a chart by step, its axes again only when one of them changes. */
export const StepPlot = memo(function StepPlot({ width, height, ...lines }: StepPlotProps) {
  const { end, axis, right, chart } = lines;
  const size = plotSize(width, height, right);
  const across = useMemo(
    (): DrawnAxis => ({
      scale: "linear",
      domain: [0, end],
      ticks: stepTicks(end, size.width),
      tickFormatter: stepLabel,
    }),
    [end, size.width],
  );
  const up = useMemo(() => drawnAxis(axis, size.height), [axis, size.height]);
  return (
    <Plot
      width={width}
      height={height}
      right={right}
      across={across}
      up={up}
      unit={say(placeWords[chart.across])}
    >
      <Lines {...lines} />
    </Plot>
  );
});
