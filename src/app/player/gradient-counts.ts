import type { Status } from "../../experiment/index.ts";
import { indexAt } from "../../plot/chart/column.ts";

/** The gradients that a contender has asked for so far. */
export interface GradientCounts {
  readonly length: number;
  /** Gradients asked for to come to each step, from step 0. */
  readonly gradients: Float64Array;
  readonly status: Status;
}

/** Tells whether anybody spends other than one gradient a step: else both axes would be the same. */
export const differsFromSteps = (all: readonly GradientCounts[]): boolean =>
  all.some(({ length, gradients }) => length > 0 && gradients[length - 1] !== length - 1);

/** Gradients a step that an axis is made for, times a power of ten: it does not move with every step. */
const paces = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * Returns the end of an axis of gradients: what is spent where a race is over, what will be spent where it goes on.
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

/** The most that anybody has spent when a step is made. */
export const gradientsAt = (all: readonly GradientCounts[], step: number): number =>
  Math.max(
    0,
    ...all.map(({ length, gradients }) => (length > 0 ? gradients[Math.min(step, length - 1)] : 0)),
  );

/**
 * The first step at which anybody has spent as much as `place`, so that nobody has gone further; as far along the race
 * as along the axis where nobody has yet.
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
