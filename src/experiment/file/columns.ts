/** Named numbers of one contender. */
export interface Column {
  readonly name: string;
  /** At least one number for each row, or one for each element of `steps`. */
  readonly values: ArrayLike<number>;
  /** The steps that have a number, ascending; left out where every step has one. */
  readonly steps?: { readonly length: number; readonly [place: number]: number };
}

/** Everything recorded of one contender, a row a step, row 0 the start. */
export interface ContenderColumns {
  /** Its name on the page. */
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** Returns a function that reads a column, rows ascending: the number there, or null where there is none. */
export function readerOf({ values, steps }: Column): (row: number) => number | null {
  if (!steps) return (row) => values[row];
  let place = 0;
  return (row) => {
    while (place < steps.length && steps[place] < row) place += 1;
    return place < steps.length && steps[place] === row ? values[place] : null;
  };
}
