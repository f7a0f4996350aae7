import { useId, useLayoutEffect, useMemo, useRef } from "react";
import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { player } from "../state/player.ts";
import type { Track } from "../state/recording.ts";
import { type Axis, sameAxis } from "./axis.ts";
import { Envelope } from "./decimate.ts";
import { Drawing } from "./drawing.ts";
import { heightOf } from "./frame.ts";
import { hoveredOn, useHover } from "./hover.ts";
import type { QuantityId } from "./quantities.ts";
import type { Runner } from "./strand.ts";

/** More would not be seen: two points a bucket. */
const mostBuckets = 300;

export interface LinesProps {
  readonly chart: QuantityId;
  readonly runners: readonly Runner[];
  readonly steps: number;
  readonly axis: Axis;
  /** Taken from every value. */
  readonly offset: number;
  /** Hears of the axis that the data ask for when it is another one; must be stable. */
  readonly onAxis: (axis: Axis) => void;
}

/** Stands inside a Recharts chart, takes its scales, and draws the contenders without another render of React. */
export function Lines({ chart, runners, steps, axis, offset, onAxis }: LinesProps) {
  const root = useRef<SVGGElement>(null);
  const id = useId();
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  const buckets = Math.max(1, Math.min(mostBuckets, Math.round(area?.width ?? 0)));
  const envelopeOf = useEnvelopes(steps, buckets, offset);

  useLayoutEffect(() => {
    const group = root.current;
    if (!group || !x || !y || !area) return;
    const { x: left, y: top, width, height } = area;
    const at = heightOf(y, axis, offset, area);
    const frame = { steps, x: (step: number) => x(step) ?? left, y: at, left, top, width, height };
    const drawing = new Drawing(group, id, chart, runners, frame, envelopeOf);
    const point = () => drawing.point(hoveredOn(steps, useHover.getState())?.step ?? null);
    const draw = () => {
      drawing.draw();
      point();
      const asked = drawing.axis(offset);
      if (asked && !sameAxis(asked, axis)) onAxis(asked);
    };
    draw();
    const stop = [player.subscribe(draw), useHover.subscribe(point)];
    return () => {
      for (const end of stop) end();
      group.replaceChildren();
    };
  }, [id, x, y, area, chart, runners, steps, axis, offset, onAxis, envelopeOf]);

  return <g ref={root} />;
}

/** Envelopes by track: a race begun anew has new tracks, and an old one's envelope goes with it. */
function useEnvelopes(steps: number, buckets: number, offset: number) {
  return useMemo(() => {
    const known = new WeakMap<Track, Envelope>();
    return (track: Track): Envelope => {
      const envelope = known.get(track) ?? new Envelope(steps, buckets, offset);
      known.set(track, envelope);
      return envelope;
    };
  }, [steps, buckets, offset]);
}
