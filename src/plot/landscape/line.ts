import type { LossLine } from "../../experiment/landscape/loss-line.ts";

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
export function chordAt(line: LossLine, at: number): number {
  const [first, last] = [lossAlong(line, 0), lossAlong(line, 1)];
  return first + at * (last - first);
}
