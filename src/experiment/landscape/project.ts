import { dot } from "../../optim/algebra/vector.ts";
import type { Numbers } from "../../optim/index.ts";
import type { Plane } from "./plane.ts";

/**
 * Returns the coordinates of the point of a plane that is nearest to weights, and their Euclidean distance from it. On a
 * line b is 0.
 *
 * @param params as many as the plane's directions have
 */
export function project(
  { origin, directions: [first, second] }: Plane,
  params: Numbers,
): readonly [a: number, b: number, distance: number] {
  const offset = Float64Array.from(params, (value, i) => value - origin[i]);
  const [a, b] = second ? coordinates(first, second, offset) : [dot(first, offset) / dot(first, first), 0];
  let sum = 0;
  for (let i = 0; i < offset.length; i++) {
    const rest = offset[i] - a * first[i] - (second ? b * second[i] : 0);
    sum += rest * rest;
  }
  return [a, b, Math.sqrt(sum)];
}

/** Writes the weights at a point of a plane over `params` (mutates). */
export function pointOf(
  { origin, directions: [first, second] }: Plane,
  a: number,
  b: number,
  params: Numbers,
): void {
  for (let i = 0; i < params.length; i++) params[i] = origin[i] + a * first[i] + (second ? b * second[i] : 0);
}

/** Solves the normal equations: directions of any angle are permitted. */
function coordinates(first: Float64Array, second: Float64Array, offset: Float64Array): [number, number] {
  const [p, q, r] = [dot(first, first), dot(first, second), dot(second, second)];
  const [u, v] = [dot(first, offset), dot(second, offset)];
  const determinant = p * r - q * q;
  return [(r * u - q * v) / determinant, (p * v - q * u) / determinant];
}
