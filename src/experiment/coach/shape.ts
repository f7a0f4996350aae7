import { eigenvalues } from "../explain/stability.ts";
import type { CoachedRun, SurfaceRun } from "./run.ts";

/** The surface around a point, to second order. */
interface Shape {
  readonly at: readonly [x: number, y: number];
  readonly loss: number;
  readonly gradNorm: number;
  /** The smallest and the largest curvature. */
  readonly low: number;
  readonly high: number;
  /** The unit vector along which the curvature is the smallest: at a saddle the surface falls both ways. */
  readonly lowest: readonly [dx: number, dy: number];
  /** Newton's step, −H⁻¹g: it leads to where the gradient vanishes, were the surface quadratic. */
  readonly newton: readonly [dx: number, dy: number];
}

/** Newton steps at most, and the length of one, as a share of the domain's diagonal, that ends the search. */
const maxSteps = 40;
const shortest = 1e-9;
/** The distance within which a stationary point is that of a run's end, as a share of the domain's diagonal. */
const near = 0.02;

/** Returns the surface around a point; null where its second derivatives are too long, or not finite. */
function shapeAt({ landscape }: SurfaceRun, at: readonly [number, number]): Shape | null {
  const { hessian } = landscape;
  if (!hessian) return null;
  const [grads, second] = [new Float64Array(2), new Float64Array(3)];
  const loss = landscape.lossAndGradient(at, grads);
  hessian(...at, second);
  const [dx, dy] = grads;
  const [xx, xy, yy] = second;
  const [low, high] = eigenvalues(xx, xy, yy);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const determinant = xx * yy - xy * xy;
  const newton = [(xy * dy - yy * dx) / determinant, (xy * dx - xx * dy) / determinant] as const;
  return { at, loss, gradNorm: Math.hypot(dx, dy), low, high, lowest: eigenvector(xx, xy, yy, low), newton };
}

/** Returns the unit eigenvector of [[xx, xy], [xy, yy]] for its smaller eigenvalue. */
function eigenvector(xx: number, xy: number, yy: number, low: number): [number, number] {
  // It is orthogonal to both rows of the matrix minus the eigenvalue, of which the longer one is the more exact.
  const [a, b] = xx > yy ? [xx - low, xy] : [xy, yy - low];
  const length = Math.hypot(a, b);
  return length > 0 ? [-b / length, a / length] : [1, 0];
}

/** Returns the last point of a run. */
export const lastPoint = ({ columns: { x, y } }: SurfaceRun): [x: number, y: number] => [
  x[x.length - 1],
  y[y.length - 1],
];

/** Returns the same of any run; no point of a plane for a training. */
export const placeOf = (run: CoachedRun): [x: number, y: number] =>
  run.kind === "surface" ? lastPoint(run) : [Number.NaN, Number.NaN];

/** Returns the surface around the last point of a run; null where its second derivatives are too long, or not finite. */
export const shapeAtEnd = (run: SurfaceRun): Shape | null => shapeAt(run, lastPoint(run));

/**
 * Returns the surface around the stationary point at which a run ends, found by Newton's method, which goes to minima,
 * saddles and maxima alike; null where none is near, or where it is flat along some direction.
 */
export function stationaryPoint(run: SurfaceRun): Shape | null {
  const end = lastPoint(run);
  const diagonal = diagonalOf(run);
  let at = end;
  for (let k = 0; k < maxSteps; k++) {
    const shape = shapeAt(run, at);
    if (!shape) return null;
    const [dx, dy] = shape.newton;
    if (Math.hypot(dx, dy) <= shortest * diagonal) return shape;
    at = [at[0] + dx, at[1] + dy];
    // A step that is not a number is far too.
    if (!(Math.hypot(at[0] - end[0], at[1] - end[1]) <= near * diagonal)) return null;
  }
  return null;
}

/** Returns the length of the diagonal of a surface's domain, which distances are compared with. */
export const diagonalOf = ({ surface: { domain } }: SurfaceRun): number =>
  Math.hypot(domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]);

/** Returns the length of the path that a run made in its last quarter. */
export function latePath({ columns: { stepLength } }: SurfaceRun): number {
  let sum = 0;
  for (let row = Math.max(1, Math.floor(0.75 * stepLength.length)); row < stepLength.length; row++)
    sum += stepLength[row];
  return sum;
}

/**
 * Says whether a curvature is large: over the distance to the lowest known minimum it changes the loss by more than what
 * the run ends above it. On a plateau the curvature is small too.
 */
export function isCurved({ columns: { distance, loss }, floor }: SurfaceRun, curvature: number): boolean {
  const last = loss.length - 1;
  return (Math.abs(curvature) * distance[last] ** 2) / 2 > loss[last] - (floor ?? Number.NaN);
}
