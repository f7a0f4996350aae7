import { useId, useLayoutEffect, useMemo, useRef } from "react";
import { usePlotArea } from "recharts";
import { sameAxis } from "../../plot/chart/axis.ts";
import { Band } from "../../plot/chart/band.ts";
import { Envelope } from "../../plot/chart/decimate.ts";
import { heightOf } from "../../plot/chart/frame.ts";
import { scaleOf } from "../../plot/chart/scale.ts";
import { player } from "../player/player.ts";
import { endNow } from "./axes/use-across.ts";
import type { AskedAxes, Axes } from "./axes/use-axes.ts";
import type { Chart } from "./chart.ts";
import { Drawing } from "./drawing/drawing.ts";
import type { Reduced } from "./drawing/line-path.ts";
import { hoveredOn, useHover } from "./pointer/hover.ts";

/** Number of buckets at most. Each has two points; more could not be seen. */
const maxBuckets = 300;

export interface LinesProps extends Axes {
  readonly chart: Chart;
  /** Called with the axes that the data require when they differ; must be stable. */
  readonly onAxes: (asked: AskedAxes) => void;
  /** Pixels for labels to the right of the plot. */
  readonly right: number;
}

/** Draws the lines of a chart inside a Recharts chart, in its plot area, without another render of React. */
export function Lines({ chart, end, axis, onAxes, right }: LinesProps) {
  const root = useRef<SVGGElement>(null);
  const id = useId();
  const area = usePlotArea();
  const buckets = Math.max(1, Math.min(maxBuckets, Math.round(area?.width ?? 0)));
  const reduced = useReduced(end, buckets, chart);

  useLayoutEffect(() => {
    const group = root.current;
    if (!group || !area) return;
    const { x: left, y: top, width, height } = area;
    const x = (place: number) => left + (place / end) * width;
    const y = heightOf(scaleOf(axis, area), axis, chart.offset, area);
    const frame = { end, x, y, left, top, width, height, room: right };
    const drawing = new Drawing(group, id, chart, frame, reduced);
    const point = () => drawing.point(hoveredOn(end, useHover.getState())?.place ?? null);
    const draw = () => {
      drawing.draw();
      point();
      const asked = { end: endNow(chart.across), axis: drawing.axis() };
      if (asked.end !== end || (asked.axis && !sameAxis(asked.axis, axis))) onAxes(asked);
    };
    draw();
    const stop = [player.subscribe(draw), useHover.subscribe(point)];
    return () => {
      for (const end of stop) end();
      group.replaceChildren();
    };
  }, [id, area, chart, end, axis, onAxes, reduced, right]);

  return <g ref={root} />;
}

/** Returns caches of reduced values by their columns' owners: a new race has new ones, old ones are freed. */
function useReduced(end: number, buckets: number, { offset, across }: Chart): Reduced {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same values have other places on another axis
  return useMemo(
    () => ({
      envelopeOf: cached(() => new Envelope(end, buckets, offset)),
      bandOf: cached(() => new Band(end, buckets, offset)),
    }),
    [end, buckets, offset, across],
  );
}

function cached<Kept>(create: () => Kept): (owner: object) => Kept {
  const known = new WeakMap<object, Kept>();
  return (owner) => {
    const kept = known.get(owner) ?? create();
    known.set(owner, kept);
    return kept;
  };
}
