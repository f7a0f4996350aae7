import { memo, useMemo } from "react";
import { CartesianGrid, LineChart, XAxis, YAxis } from "recharts";
import { type Axis, domainOf, isLog, ticksOf } from "../../plot/chart/axis.ts";
import { stepTicks } from "../../plot/chart/domain.ts";
import { percent, roundLabel, stepLabel, tickLabel } from "../../plot/chart/format.ts";
import { margins, plotSize } from "./drawing/layout.ts";
import { Lines, type LinesProps } from "./Lines.tsx";

/** Placeholder data, without which Recharts draws no axes; the lines take their values from their sources. */
const rows = [{ step: 0 }, { step: 1 }];
const tick = { fill: "var(--soft)", fontSize: 11 };

const tickTexts: Readonly<Record<Axis["kind"], (value: number) => string>> = {
  log: tickLabel,
  symlog: tickLabel,
  close: roundLabel,
  share: (share) => percent(share, 0),
};

interface PlotProps extends LinesProps {
  readonly width: number;
  readonly height: number;
  /** Room for labels, in pixels. */
  readonly right: number;
}

/** Draws axes and grid lines with Recharts, again only when one of them changes, and the lines in them. */
export const Plot = memo(function Plot({ width, height, right, ...lines }: PlotProps) {
  const { end, axis } = lines;
  const size = plotSize(width, height, right);
  const margin = useMemo(() => ({ top: margins.top, right, bottom: 0, left: 0 }), [right]);
  const across = useMemo(() => ({ domain: [0, end], ticks: stepTicks(end, size.width) }), [end, size.width]);
  const up = useMemo(
    () => ({ domain: domainOf(axis), ticks: ticksOf(axis, size.height) }),
    [axis, size.height],
  );
  return (
    <LineChart width={width} height={height} margin={margin} data={rows} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--hair)" />
      <XAxis
        type="number"
        dataKey="step"
        domain={across.domain}
        ticks={across.ticks}
        tickFormatter={stepLabel}
        tick={tick}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
        interval={0}
        height={margins.bottom}
      />
      <YAxis
        type="number"
        scale={isLog(axis) ? "log" : axis.kind === "symlog" ? "symlog" : "linear"}
        domain={up.domain}
        ticks={up.ticks}
        tickFormatter={tickTexts[axis.kind]}
        tick={tick}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
        interval={0}
        width={margins.left}
      />
      <Lines {...lines} />
    </LineChart>
  );
});
