import { useId, useLayoutEffect, useMemo, useRef } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { type Axis, sameAxis } from "../../plot/chart/axis.ts";
import { Envelope } from "../../plot/chart/decimate.ts";
import { heightOf } from "../../plot/chart/frame.ts";
import { player } from "../player/player.ts";
import type { Chart } from "./chart.ts";
import { Drawing } from "./drawing/drawing.ts";
import { hoveredOn, useHover } from "./hover.ts";

/** Number of buckets at most. Each has two points; more could not be seen. */
const maxBuckets = 300;

export interface LinesProps {
  readonly chart: Chart;
  /** The last place on the horizontal axis. */
  readonly end: number;
  readonly axis: Axis;
  /** Called with the axis that the data require when it differs from `axis`; must be stable. */
  readonly onAxis: (axis: Axis) => void;
}

/** Draws the lines of a chart inside a Recharts chart, with its scales, without another render of React. */
export function Lines({ chart, end, axis, onAxis }: LinesProps) {
  const root = useRef<SVGGElement>(null);
  const id = useId();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  const buckets = Math.max(1, Math.min(maxBuckets, Math.round(area?.width ?? 0)));
  const envelopeOf = useEnvelopes(end, buckets, chart);

  useLayoutEffect(() => {
    const group = root.current;
    if (!group || !x || !y || !area) return;
    const { x: left, y: top, width, height } = area;
    const at = heightOf(y, axis, chart.offset, area);
    const frame = { end, x: (place: number) => x(place) ?? left, y: at, left, top, width, height };
    const drawing = new Drawing(group, id, chart, frame, envelopeOf);
    const point = () => drawing.point(hoveredOn(end, useHover.getState())?.place ?? null);
    const draw = () => {
      drawing.draw();
      point();
      const asked = drawing.axis();
      if (asked && !sameAxis(asked, axis)) onAxis(asked);
    };
    draw();
    const stop = [player.subscribe(draw), useHover.subscribe(point)];
    return () => {
      for (const end of stop) end();
      group.replaceChildren();
    };
  }, [id, x, y, area, chart, end, axis, onAxis, envelopeOf]);

  return <g ref={root} />;
}

/** Returns a function that caches envelopes by their columns' owners: a new race has new ones, old ones are freed. */
function useEnvelopes(end: number, buckets: number, { offset, across }: Chart) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same values have other places on another axis
  return useMemo(() => {
    const known = new WeakMap<object, Envelope>();
    return (owner: object): Envelope => {
      const envelope = known.get(owner) ?? new Envelope(end, buckets, offset);
      known.set(owner, envelope);
      return envelope;
    };
  }, [end, buckets, offset, across]);
}
