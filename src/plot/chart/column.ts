import type { Status } from "../../experiment/index.ts";

/** Values by step, as far as they have come: a view to be taken anew each time, for arrays move as they grow. */
export interface Column {
  /** The same object as long as values are only appended: another one is another race. */
  readonly owner: object;
  readonly values: Float64Array;
  /** How many of the values mean something. */
  readonly length: number;
  /** The step of each value, ascending; null where there is one a step, from step 0. */
  readonly steps: Float64Array | null;
  /** The last step that the values speak for. */
  readonly through: number;
  readonly status: Status;
  /** Gradients that were asked for to come to each step, from step 0. */
  readonly gradientEvaluations?: Float64Array | undefined;
  /** How values lie on an axis that is not one of steps; left out where it is. */
  readonly places?: Places | undefined;
}

/** Where things stand on an axis, ascending. */
export interface Places {
  readonly ofValues: Float64Array;
  /** From step 0. */
  readonly ofSteps: Float64Array;
}

/** Where a line's values come from; null as long as there are none. */
export type Source = () => Column | null;

/** The step that a value was recorded at. */
export const stepOf = ({ steps }: { readonly steps: ArrayLike<number> | null }, i: number): number =>
  steps ? steps[i] : i;

/** Where a value stands on its axis. */
export const placeOf = (column: Column, i: number): number =>
  column.places ? column.places.ofValues[i] : stepOf(column, i);

/** Where a step stands on the axis; the last one that the values speak for, where it comes later. */
export const placeOfStep = ({ places, through }: Column, step: number): number =>
  places ? places.ofSteps[Math.min(step, through)] : step;

/** The index of the last value that stands at `place` or before it; -1 where there is none. */
export const indexAtPlace = (column: Column, place: number): number =>
  indexAt(column.places ? { steps: column.places.ofValues, length: column.length } : column, place);

/** The index of the last value recorded at `step` or before; -1 where there is none. */
export function indexAt(
  { steps, length }: { readonly steps: ArrayLike<number> | null; readonly length: number },
  step: number,
): number {
  if (steps === null) return Math.max(-1, Math.min(Math.floor(step), length - 1));
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle] <= step) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
