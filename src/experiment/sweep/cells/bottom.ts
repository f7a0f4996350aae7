import type { Landscape, Point } from "../../../surfaces/index.ts";
import { eigenvalues } from "../../explain/stability.ts";

/** Newton steps at most, and halvings of one until it lowers the loss. */
const maxSteps = 60;
const maxHalvings = 30;
/** The shortest step of a search, and the distance at which the loss around a minimum must be higher, as shares. */
const shortest = 1e-9;
const around = 1e-5;
const directions = [0, 1, 2].flatMap((a) =>
  [0, 1, 2].flatMap((b) =>
    a === b && a !== 1
      ? []
      : [
          [a, b],
          [-a, b],
          [a, -b],
          [-a, -b],
        ],
  ),
);
/** The least ratio of the curvatures at a minimum that is not flat. */
const flat = 1e-6;

/** A minimum, and whether it is flat along some direction: then it may be one of many along a valley. */
export interface Bottom {
  readonly at: Point;
  readonly isFlat: boolean;
}

/**
 * Returns the minimum that Newton's method finds from a point; null where it finds no point that is lower than those
 * around it.
 *
 * @param length of the first step, to which the shares relate
 */
export function bottom(landscape: Landscape, from: Point, length: number): Bottom | null {
  const at = byNewton(landscape, from, length);
  if (!at || !isLowest(landscape, at, around * length)) return null;
  const second = new Float64Array(3);
  landscape.hessian?.(at[0], at[1], second);
  const [low, high] = eigenvalues(second[0], second[1], second[2]);
  return { at, isFlat: !(low > flat * high) };
}

/** Says whether the loss at a point is below that at every one of some points around it. */
function isLowest(landscape: Landscape, [x, y]: Point, radius: number): boolean {
  const here = landscape.value(x, y);
  return directions.every(([a, b]) => landscape.value(x + radius * a, y + radius * b) > here);
}

function byNewton(landscape: Landscape, from: Point, length: number): Point | null {
  const { hessian } = landscape;
  if (!hessian) return null;
  const [point, grads, second] = [Float64Array.from(from), new Float64Array(2), new Float64Array(3)];
  for (let k = 0; k < maxSteps; k++) {
    const loss = landscape.lossAndGradient(point, grads);
    const [x, y] = point;
    hessian(x, y, second);
    const [xx, xy, yy] = second;
    const [low, high] = eigenvalues(xx, xy, yy);
    // Where the surface does not curve upwards, the matrix is shifted until it does.
    const shift = low > 1e-9 * Math.abs(high) ? 0 : Math.max(Math.abs(low), Math.abs(high)) - low;
    const determinant = (xx + shift) * (yy + shift) - xy * xy;
    const dx = ((yy + shift) * grads[0] - xy * grads[1]) / determinant;
    const dy = ((xx + shift) * grads[1] - xy * grads[0]) / determinant;
    if (!Number.isFinite(dx + dy)) return grads[0] === 0 && grads[1] === 0 ? [x, y] : null;
    let share = 1;
    while (share > 2 ** -maxHalvings && !(landscape.value(x - share * dx, y - share * dy) < loss)) share /= 2;
    if (share <= 2 ** -maxHalvings || Math.max(Math.abs(dx), Math.abs(dy)) < shortest * length) return [x, y];
    point[0] -= share * dx;
    point[1] -= share * dy;
  }
  return [point[0], point[1]];
}
