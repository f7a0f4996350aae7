import type { Status } from "../../experiment/index.ts";
import type { Spread } from "../../experiment/recording/spread.ts";

/** Values by step, as far as they have come: a view that is taken again each time, as arrays move when they grow. */
export interface Column {
  /** The same object as long as values are only appended: another one is another race. */
  readonly owner: object;
  readonly values: Float64Array;
  /** The quartiles around the values, which are then medians over seeds; left out where there is one seed. */
  readonly spread?: Spread | undefined;
  /** Number of values that have been recorded; `values` may be longer. */
  readonly length: number;
  /** The step of each value, ascending; null where there is one a step, from step 0. */
  readonly steps: Float64Array | null;
  /** The index of the first value that a line shows: those before are another contender's, of which this is a fork. */
  readonly first?: number | undefined;
  /** The last step that the values cover. */
  readonly through: number;
  readonly status: Status;
  /** Gradient evaluations spent up to each step, from step 0. */
  readonly gradientEvaluations?: Float64Array | undefined;
  /** Places of the values on a horizontal axis that does not show steps; left out where it does. */
  readonly places?: Places | undefined;
}

/** Places on a horizontal axis, ascending. */
export interface Places {
  readonly ofValues: Float64Array;
  /** One place a step, from step 0. */
  readonly ofSteps: Float64Array;
}

/** Returns a line's values, null as long as there are none. */
export type Source = () => Column | null;

/** Returns the step that a value was recorded at. */
export const stepOf = ({ steps }: { readonly steps: ArrayLike<number> | null }, i: number): number =>
  steps ? steps[i] : i;

/** Returns a value's place on the horizontal axis. */
export const placeOf = (column: Column, i: number): number =>
  column.places ? column.places.ofValues[i] : stepOf(column, i);

/** Returns a step's place on the horizontal axis, for a step after `through` that of `through`. */
export const placeOfStep = ({ places, through }: Column, step: number): number =>
  places ? places.ofSteps[Math.min(step, through)] : step;

/** Returns the index of the last value at `place` or before it; -1 where there is none. */
export const indexAtPlace = (column: Column, place: number): number =>
  indexAt(column.places ? { steps: column.places.ofValues, length: column.length } : column, place);

/** Returns the index of the last value recorded at `step` or before; -1 where there is none. */
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
