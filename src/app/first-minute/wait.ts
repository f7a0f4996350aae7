import type { Trajectory } from "../../experiment/index.ts";
import type { Point } from "../../surfaces/index.ts";

/** A contender waits where its gradient norm is below this part of the norm at the start. */
const nearlyZero = 0.1;

export interface Wait {
  /** The number of steps that were made while it waited. */
  readonly steps: number;
  /** True where it waits at its last point too. */
  readonly isLasting: boolean;
}

/**
 * Counts the points of a trajectory at which a contender waits at a saddle point: its gradient norm is below a tenth of
 * the norm at the start, and the saddle point is nearer than any minimum.
 */
export function waitAt(
  saddle: Point,
  minima: readonly Point[],
  { x, y, gradNorm, length }: Pick<Trajectory, "x" | "y" | "gradNorm" | "length">,
): Wait {
  const waits = (i: number): boolean => {
    if (!(gradNorm[i] < nearlyZero * gradNorm[0])) return false;
    const distance = Math.hypot(x[i] - saddle[0], y[i] - saddle[1]);
    return minima.every((at) => distance < Math.hypot(x[i] - at[0], y[i] - at[1]));
  };
  let steps = 0;
  for (let i = 0; i < length; i++) if (waits(i)) steps += 1;
  return { steps, isLasting: length > 0 && waits(length - 1) };
}
