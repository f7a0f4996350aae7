/** Named numbers of one contender. */
export interface Column {
  readonly name: string;
  /** At least one number for each row that has one, or one for each element of `steps`. */
  readonly values: ArrayLike<number>;
  /** The rows from the start on that have a number, where they are not all: numbers beyond these mean nothing. */
  readonly length?: number;
  /** The steps that have a number, ascending; left out where every step has one. */
  readonly steps?: { readonly length: number; readonly [place: number]: number };
}

/** Everything recorded of one contender, a row a step, row 0 the start. */
export interface ContenderColumns {
  /** Its name on the page. */
  readonly name: string;
  readonly rows: number;
  /** The seeds whose run diverged, where it is run with several. */
  readonly divergedSeeds?: number | undefined;
  readonly columns: readonly Column[];
}

/** Returns a function that reads a column, rows ascending: the number there, or null where there is none. */
export function readerOf({ values, length, steps }: Column): (row: number) => number | null {
  if (!steps) return (row) => (length === undefined || row < length ? values[row] : null);
  let place = 0;
  return (row) => {
    while (place < steps.length && steps[place] < row) place += 1;
    return place < steps.length && steps[place] === row ? values[place] : null;
  };
}
