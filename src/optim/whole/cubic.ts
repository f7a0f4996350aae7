import type { LinePoint } from "./line-point.ts";

/**
 * Returns the minimum of the cubic through two points with their derivatives, limited to the bounds; the bounds' middle
 * where it has no minimum, or where a loss or derivative is not finite. It is PyTorch's `_cubic_interpolate`, after
 * minFunc's `polyinterp`.
 */
export function cubicMinimum(a: LinePoint, b: LinePoint, least: number, most: number): number {
  const d1 = a.slope + b.slope - (3 * (a.loss - b.loss)) / (a.t - b.t);
  const square = d1 * d1 - a.slope * b.slope;
  const d2 = Math.sqrt(square);
  const place =
    a.t <= b.t
      ? b.t - (b.t - a.t) * ((b.slope + d2 - d1) / (b.slope - a.slope + 2 * d2))
      : a.t - (a.t - b.t) * ((a.slope + d2 - d1) / (a.slope - b.slope + 2 * d2));
  return Number.isNaN(place) ? (least + most) / 2 : Math.min(Math.max(place, least), most);
}
