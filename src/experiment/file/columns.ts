/** Numbers of one contender, a name over them. */
export interface Column {
  readonly name: string;
  /** At least as many as rows, or as many as `steps`. */
  readonly values: ArrayLike<number>;
  /** The steps that there is a number at, ascending, and how many of them; a number at every step where left out. */
  readonly steps?: { readonly length: number; readonly [place: number]: number };
}

/** Everything recorded of one contender, a row a step, row 0 the start. */
export interface ContenderColumns {
  /** What it is called on the page. */
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** Reads a column row by row, rows ascending: the number there, or null where there is none. */
export function readerOf({ values, steps }: Column): (row: number) => number | null {
  if (!steps) return (row) => values[row];
  let place = 0;
  return (row) => {
    while (place < steps.length && steps[place] < row) place += 1;
    return place < steps.length && steps[place] === row ? values[place] : null;
  };
}
