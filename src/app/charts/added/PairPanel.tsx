import { memo, type ReactNode, useCallback, useId, useLayoutEffect, useMemo, useRef } from "react";
import { usePlotArea } from "recharts";
import { type Axis, sameAxis } from "../../../plot/chart/axis.ts";
import { heightOf } from "../../../plot/chart/frame.ts";
import { scaleOf, widthOf } from "../../../plot/chart/scale.ts";
import { say } from "../../../words/say.ts";
import { player } from "../../player/player.ts";
import { useFollow } from "../../player/use-follow.ts";
import { useSpec } from "../../state/store.ts";
import { placed } from "../axes/over-gradients.ts";
import { endNow, placeNow, useAcross } from "../axes/use-across.ts";
import { blankAxis, nextAxis, useAsked } from "../axes/use-axes.ts";
import styles from "../charts.module.css";
import { plotSize } from "../drawing/layout.ts";
import { PanelHead } from "../PanelHead.tsx";
import { type DrawnAxis, drawnAxis, Plot } from "../Plot.tsx";
import { hoveredOn, useHover } from "../pointer/hover.ts";
import { useIsLinear } from "../preferences.ts";
import { ReadablePlot } from "../ReadablePlot.tsx";
import type { PairChart } from "./added-chart.ts";
import { type PairAxes, PairDrawing } from "./pair-drawing.ts";

interface PairPanelProps {
  readonly chart: PairChart;
  readonly right: number;
  readonly heading: ReactNode;
  readonly remove: ReactNode;
  readonly caption: ReactNode;
  readonly alias?: (step: number) => string;
}

const isFree = (axis: PairChart["axis"]): boolean => axis === "roomy" || axis === "close";

const blank: PairAxes = { up: blankAxis, across: blankAxis };

function nextAxes(old: PairAxes, asked: PairAxes<null>): PairAxes {
  const [up, across] = [nextAxis(old.up, asked.up), nextAxis(old.across, asked.across)];
  return up === old.up && across === old.across ? old : { up, across };
}

/** Returns the chart with linear axes, and by gradient evaluations where the other charts are. */
function adapted(chart: PairChart, linear: boolean, byGradients: boolean): PairChart {
  const scaled = (axis: PairChart["axis"]) => (linear && isFree(axis) ? "linear" : axis);
  return {
    ...chart,
    axis: scaled(chart.axis),
    against: { ...chart.against, axis: scaled(chart.against.axis) },
    ...(byGradients && {
      across: "gradients",
      lines: chart.lines.map((line) => ({
        ...line,
        source: placed(line.source),
        across: placed(line.across),
      })),
      rows: chart.rows.map((row) => ({ ...row, sources: row.sources.map(placed) })),
    }),
  };
}

/** Shows one column against another; the point under the pointer or the keyboard's hover is read out. */
export function PairPanel({ chart: given, right, heading, remove, caption, alias }: PairPanelProps) {
  const across = useAcross();
  const linear = useIsLinear(given.id);
  const chart = useMemo(() => adapted(given, linear, across === "gradients"), [given, linear, across]);
  const seeds = useSpec((spec) => spec.seeds);
  const headingId = useId();
  const [axes, onAxes] = useAsked(() => blank, nextAxes);
  const drawing = useRef<PairDrawing>(null);
  useFollow(250);
  const placeUnder = useCallback(
    (x: number, y: number) => drawing.current?.nearest(x, y) ?? placeNow(across),
    [across],
  );
  return (
    <section className={styles.panel} aria-labelledby={headingId}>
      <PanelHead
        id={headingId}
        chart={chart}
        heading={heading}
        remove={remove}
        notes={[caption, seeds && say("medians of {seeds} seeds", { seeds })]}
        scalable={isFree(given.axis) || isFree(given.against.axis)}
      />
      <ReadablePlot
        chart={chart}
        across={across}
        end={endNow(across)}
        placeAt={placeUnder}
        lineAt={(_, width) => width}
        alias={alias}
      >
        {(size) => (
          <PairPlot chart={chart} axes={axes} onAxes={onAxes} right={right} drawing={drawing} {...size} />
        )}
      </ReadablePlot>
    </section>
  );
}

interface PointsProps {
  readonly chart: PairChart;
  readonly axes: PairAxes;
  /** Called with the axes that the data require when they differ; must be stable. */
  readonly onAxes: (asked: PairAxes<null>) => void;
  readonly right: number;
  /** Set to the drawing while there is one. */
  readonly drawing: { current: PairDrawing | null };
}

interface PairPlotProps extends PointsProps {
  readonly width: number;
  readonly height: number;
}

/** Draws the axes again only when one of them changes. */
const PairPlot = memo(function PairPlot({ width, height, ...points }: PairPlotProps) {
  const { axes, right } = points;
  const size = plotSize(width, height, right);
  const across = useMemo(() => acrossAxis(axes.across, size.width), [axes.across, size.width]);
  const up = useMemo(() => drawnAxis(axes.up, size.height), [axes.up, size.height]);
  return (
    <Plot width={width} height={height} right={right} across={across} up={up} unit="">
      <Points {...points} />
    </Plot>
  );
});

/** Pixels from one label of the horizontal axis to the next, compared with the vertical one. */
const wider = 1.8;

const acrossAxis = (axis: Axis, width: number): DrawnAxis => drawnAxis(axis, width / wider);

/** Draws the points inside the axes, without another render of React. */
function Points({ chart, axes, onAxes, right, drawing }: PointsProps) {
  const root = useRef<SVGGElement>(null);
  const id = useId();
  const area = usePlotArea();
  useLayoutEffect(() => {
    const group = root.current;
    if (!group || !area) return;
    const { x: left, y: top, width, height } = area;
    const y = heightOf(scaleOf(axes.up, area), axes.up, chart.offset, area);
    const x = widthOf(axes.across, chart.against.offset, area);
    const drawn = new PairDrawing(group, id, chart, { x, y, left, top, width, height, room: right });
    drawing.current = drawn;
    const point = () => drawn.point(hoveredOn(endNow(chart.across), useHover.getState())?.place ?? null);
    const draw = () => {
      drawn.draw();
      point();
      const asked = drawn.axes();
      const differs = (a: Axis | null, b: Axis): boolean => a !== null && !sameAxis(a, b);
      if (differs(asked.up, axes.up) || differs(asked.across, axes.across)) onAxes(asked);
    };
    draw();
    const stop = [player.subscribe(draw), useHover.subscribe(point)];
    return () => {
      for (const end of stop) end();
      drawing.current = null;
      group.replaceChildren();
    };
  }, [id, area, chart, axes, onAxes, right, drawing]);
  return <g ref={root} />;
}
