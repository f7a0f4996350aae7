import { indexAt } from "../../plot/chart/column.ts";

/** The gradient evaluations of a contender so far. */
export interface GradientCounts {
  readonly length: number;
  /** Gradient evaluations up to each step, from step 0. */
  readonly gradients: Float64Array;
}

/** Returns true where a contender's evaluations differ from its steps; else both axes would be the same. */
export const differsFromSteps = (all: readonly GradientCounts[]): boolean =>
  all.some(({ length, gradients }) => length > 0 && gradients[length - 1] !== length - 1);

/** Returns the largest number of gradient evaluations that a contender has made up to a step. */
export const gradientsAt = (all: readonly GradientCounts[], step: number): number =>
  Math.max(
    0,
    ...all.map(({ length, gradients }) => (length > 0 ? gradients[Math.min(step, length - 1)] : 0)),
  );

/**
 * Returns the last step at which no contender has made more than `place` gradient evaluations. Where none has made as
 * many yet, it returns the step at which one will have, at the pace of the first `steps` steps.
 *
 * @param end the most gradient evaluations of a contender in these
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
