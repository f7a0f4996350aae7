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
}

/** Where a line's values come from; null as long as there are none. */
export type Source = () => Column | null;

/** The step that a value was recorded at. */
export const stepOf = ({ steps }: { readonly steps: ArrayLike<number> | null }, i: number): number =>
  steps ? steps[i] : i;

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
