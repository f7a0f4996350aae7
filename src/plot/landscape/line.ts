import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { LandscapeFrame } from "./frame.ts";

/** Returns the loss at a point of a line, interpolated between those computed; NaN beyond them. */
export function lossAlong({ t, loss }: LossLine, at: number): number {
  const last = t.length - 1;
  const place = ((at - t[0]) / (t[last] - t[0])) * last;
  if (!(place >= 0 && place <= last)) return Number.NaN;
  // The points are evenly spaced but for rounding.
  const i = Math.min(Math.floor(place + 1e-9), last);
  const share = Math.max(0, place - i);
  return share < 1e-9 ? loss[i] : loss[i] + share * (loss[i + 1] - loss[i]);
}

/** Returns the height at a point of the straight line between the losses of both ends, which are at 0 and 1. */
function chordAt(line: LossLine, at: number): number {
  const [first, last] = [lossAlong(line, 0), lossAlong(line, 1)];
  return first + at * (last - first);
}

/** Lines in pixels, each with x and y in turn. */
type Lines = readonly (readonly number[])[];

/** Returns the loss along a line, and between the ends the straight line between their losses. */
export function curveOf(
  line: LossLine,
  frame: LandscapeFrame,
): { readonly curve: Lines; readonly chord: Lines } {
  const between = line.t.filter((t) => t >= 0 && t <= 1);
  return {
    curve: traced(line.t, (t) => lossAlong(line, t), frame),
    chord: traced(between, (t) => chordAt(line, t), frame),
  };
}

/** Returns a line through the points with a finite height, several where some between them have none. */
function traced(places: Float64Array, height: (t: number) => number, frame: LandscapeFrame): Lines {
  const lines: number[][] = [[]];
  for (const t of places) {
    const value = height(t);
    if (Number.isFinite(value)) lines.at(-1)?.push(frame.toX(t), frame.toY(0, value));
    else lines.push([]);
  }
  return lines.filter((points) => points.length > 0);
}

/** Half the width of the ends of the bar that marks a barrier, in pixels. */
const half = 5;

/** Returns the bar from the straight line up to the curve where the barrier is; null where there is none. */
export function barrierBar(line: LossLine, frame: LandscapeFrame): Lines | null {
  const { height, t } = line.barrier;
  if (!(height > 0)) return null;
  const x = frame.toX(t);
  const [from, to] = [frame.toY(0, chordAt(line, t)), frame.toY(0, lossAlong(line, t))];
  return [
    [x, from, x, to],
    [x - half, from, x + half, from],
    [x - half, to, x + half, to],
  ];
}
