import type { Landscape, Point } from "../../surfaces/index.ts";
import { noValueThere } from "../status.ts";

type Height = Landscape["value"];

/** Unit vectors, one of each opposite pair: kinks along the axes and the diagonals cross some of them. */
const directions = [0, 1, 2, 3, 4, 5, 6, 7].map((k): Point => {
  const angle = (k * Math.PI) / 8;
  return [Math.cos(angle), Math.sin(angle)];
});

/** The shape of a surface around a point where the slope jumps. */
export type Kink = "rises all round" | "falls all round" | "rises and falls";

/**
 * Returns the shape of the surface around `at` where the slope jumps there; null where the surface is smooth.
 *
 * The second difference over the distance goes to 0 with the distance where the slope is continuous, and stays where
 * it jumps.
 */
export function kinkAt(height: Height, at: Point): Kink | null {
  const [x, y] = at;
  const here = height(x, y);
  const radius = 1e-5 * Math.max(1, Math.abs(x), Math.abs(y));
  const beside = (r: number, [dx, dy]: Point) => height(x + r * dx, y + r * dy);
  const bend = (r: number, d: Point) => (beside(r, d) + beside(-r, d) - 2 * here) / r;
  const least = 1e-6 * (1 + Math.abs(here));
  const jumps = directions.some(
    (d) => Math.abs(bend(radius, d)) > least && bend(radius / 2, d) / bend(radius, d) > 0.75,
  );
  if (!jumps) return null;
  const ring = directions.flatMap((d) => [beside(radius, d), beside(-radius, d)]);
  if (ring.every((value) => value > here)) return "rises all round";
  return ring.every((value) => value < here) ? "falls all round" : "rises and falls";
}

/** Returns the height along the steepest descent from a point, by distance; NaN everywhere if it has no slope. */
function downhill({ value, lossAndGradient }: Landscape, [x, y]: Point): (distance: number) => number {
  const slopes = new Float64Array(2);
  lossAndGradient(Float64Array.of(x, y), slopes);
  const length = Math.hypot(slopes[0], slopes[1]);
  return (t) => value(x - (t * slopes[0]) / length, y - (t * slopes[1]) / length);
}

/**
 * Returns how the surface itself leads a contender away: its loss falls without end, or falls to the edge of its domain;
 * null where it does neither.
 *
 * @param at the contender's last position
 * @param cause the cause of the divergence
 */
export function wayOut(
  landscape: Landscape,
  start: Point,
  at: Point,
  cause: string,
): "without end" | "to its edge" | null {
  if (cause === noValueThere) return fallsToItsEdge(landscape, at) ? "to its edge" : null;
  const falls = landscape.value(...at) <= landscape.value(...start) && fallsWithoutEnd(landscape, at);
  return falls ? "without end" : null;
}

/** Says whether a surface falls downhill from `at` as far as positions are followed. */
function fallsWithoutEnd(landscape: Landscape, at: Point): boolean {
  const height = downhill(landscape, at);
  const heights = Array.from({ length: 42 }, (_, k) => height(2 ** k));
  return heights.every((one, k) => one < (k > 0 ? heights[k - 1] : height(0)) || one === -Infinity);
}

/** Says whether the lowest value downhill from `at` is at the edge of the surface's domain. */
function fallsToItsEdge(landscape: Landscape, at: Point): boolean {
  const height = downhill(landscape, at);
  let inside = 0;
  let outside = 1e-6;
  while (outside < 1e7 && !Number.isNaN(height(outside))) {
    inside = outside;
    outside *= 2;
  }
  if (!Number.isNaN(height(outside))) return false;
  for (let i = 0; i < 100; i++) {
    const middle = (inside + outside) / 2;
    if (Number.isNaN(height(middle))) outside = middle;
    else inside = middle;
  }
  const edge = height(inside);
  return Array.from({ length: 100 }, (_, i) => height((i / 100) * inside)).every((one) => one >= edge);
}
