import type { Trajectory } from "../../experiment/index.ts";
import type { Point } from "../../surfaces/index.ts";

/** A contender waits where its gradient norm is below this part of the norm at the start. */
const nearlyZero = 0.1;

export interface Wait {
  /** The number of steps that the longest wait takes. */
  readonly steps: number;
  /** The contender's state at the end: still waiting, at rest somewhere else, or on its way. */
  readonly end: "waiting" | "at rest" | "moving";
}

/**
 * Finds the longest wait of a contender at a saddle point: consecutive points of its trajectory at which the gradient
 * norm is below a tenth of that at the start and the saddle point is nearer than any minimum.
 */
export function waitAt(
  saddle: Point,
  minima: readonly Point[],
  { x, y, gradNorm, length }: Pick<Trajectory, "x" | "y" | "gradNorm" | "length">,
): Wait {
  const isLevel = (i: number): boolean => gradNorm[i] < nearlyZero * gradNorm[0];
  const waits = (i: number): boolean => {
    if (!isLevel(i)) return false;
    const distance = Math.hypot(x[i] - saddle[0], y[i] - saddle[1]);
    return minima.every((at) => distance < Math.hypot(x[i] - at[0], y[i] - at[1]));
  };
  let steps = 0;
  let present = 0;
  for (let i = 0; i < length; i++) {
    present = waits(i) ? present + 1 : 0;
    steps = Math.max(steps, present);
  }
  return { steps, end: present > 0 ? "waiting" : isLevel(length - 1) ? "at rest" : "moving" };
}
