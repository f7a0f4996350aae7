/**
 * A step of a contender on a surface as arrows show it, eleven numbers in a row: where it begins; the gradient; the mean
 * of the gradients so far, as its momentum weighs them; the rates xx, xy, yy; the update. A number is NaN where there is
 * none.
 */
export const rowLength = 11;

/** Places of a row's parts. */
export const rowPlaces = { position: 0, gradient: 2, momentum: 4, rates: 6, update: 9 } as const;

/** Rows of one contender, a row for each step that was asked for, in that order. */
export interface ArrowRows {
  readonly slot: number;
  readonly rows: Float64Array;
}

/** Finds the row of a contender's step; returns its place in `rows`, or null where it is not known. */
export type FindRow = (
  slot: number,
  step: number,
) => { readonly rows: Float64Array; readonly at: number } | null;
