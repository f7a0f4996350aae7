import type { Status } from "../../experiment/index.ts";
import { indexAt } from "../../plot/chart/column.ts";

/** The gradient evaluations of a contender so far. */
export interface GradientCounts {
  readonly length: number;
  /** Gradient evaluations up to each step, from step 0. */
  readonly gradients: Float64Array;
  readonly status: Status;
}

/** Returns true where a contender's evaluations differ from its steps; else both axes would be the same. */
export const differsFromSteps = (all: readonly GradientCounts[]): boolean =>
  all.some(({ length, gradients }) => length > 0 && gradients[length - 1] !== length - 1);

/** Evaluations per step that an axis is made for, times a power of ten: with these it does not change at every step. */
const paces = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * Returns the end of an axis of gradient evaluations: their number where the race is over, an estimate of it before.
 *
 * @param steps the step limit
 */
export function gradientsEnd(all: readonly GradientCounts[], steps: number): number {
  const ends = all
    .filter(({ length }) => length > 0)
    .map(({ length, gradients, status }) => {
      const spent = gradients[length - 1];
      if (status.kind !== "running") return spent;
      return length > 1 ? steps * paceAbove(spent / (length - 1)) : steps;
    });
  return Math.max(1, ...(ends.length > 0 ? ends : [steps]));
}

function paceAbove(pace: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(pace)));
  return unit * (paces.find((one) => one * unit >= pace - 1e-9) ?? 10);
}

/** Returns the largest number of gradient evaluations that a contender has made up to a step. */
export const gradientsAt = (all: readonly GradientCounts[], step: number): number =>
  Math.max(
    0,
    ...all.map(({ length, gradients }) => (length > 0 ? gradients[Math.min(step, length - 1)] : 0)),
  );

/**
 * Returns the last step at which no contender has made more than `place` gradient evaluations. Where none has made as
 * many yet, it returns the step that is as far along the race as `place` is along the axis.
 */
export function stepAtGradients(
  all: readonly GradientCounts[],
  place: number,
  end: number,
  steps: number,
): number {
  const found = all
    .filter(({ length, gradients }) => length > 0 && gradients[length - 1] >= place)
    .map(({ length, gradients }) => indexAt({ steps: gradients, length }, place));
  return found.length > 0 ? Math.max(0, Math.min(...found)) : Math.round((steps * place) / end);
}
