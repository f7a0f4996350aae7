import { addScaled, dot } from "../../optim/algebra/vector.ts";
import type { Plane } from "./plane.ts";

/** A share of an end's distance: what is left of it below that is rounding, and three ends are on a line. */
const negligible = 1e-9;

/**
 * Returns the plane through three points: from the first to the second, and at right angles to that towards the third
 * (Garipov et al., 2018, arXiv:1802.10026, appendix). Null where they are on a line.
 */
export function planeThrough(first: Float64Array, second: Float64Array, third: Float64Array): Plane | null {
  const along = difference(second, first);
  const across = difference(third, first);
  const [length, distance] = [lengthOf(along), lengthOf(across)];
  if (!(length > 0 && distance > 0)) return null;
  scale(along, 1 / length);
  // Twice, as the first time leaves rounding that is not small where little remains.
  for (let pass = 0; pass < 2; pass++) addScaled(across, -dot(along, across), along);
  const left = lengthOf(across);
  if (!(left > negligible * Math.max(distance, length))) return null;
  scale(across, 1 / left);
  return { origin: first, directions: [along, across] };
}

/** Returns the line through two points, 0 at the first and 1 at the second; null where they are one. */
export function lineThrough(first: Float64Array, second: Float64Array): Plane | null {
  const direction = difference(second, first);
  return lengthOf(direction) > 0 ? { origin: first, directions: [direction] } : null;
}

const difference = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, i) => value - other[i]);

const lengthOf = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));

/** Multiplies a vector (mutates). */
function scale(vector: Float64Array, factor: number): void {
  for (let i = 0; i < vector.length; i++) vector[i] *= factor;
}
