/** A matrix that a problem shows: its shape, and the names of its rows, columns and values. */
export interface MatrixShape {
  readonly rows: number;
  readonly columns: number;
  /** The name of a row: "output". */
  readonly rowName: string;
  readonly columnName: string;
  readonly valueName: string;
  /** Cells that differ from the others, with a word for them; 1 for each of them, row by row. */
  readonly marked?: { readonly name: string; readonly cells: Uint8Array };
}

/** The values that colours stand for, from the lowest to the highest. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

const round = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Returns the next round number from `value` up; 1 for 0. */
function roundUp(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return 1;
  const exponent = Math.floor(Math.log10(value));
  const next = round
    .map((digits) => Number(`${digits}e${exponent}`))
    .find((one) => one >= value * (1 - 1e-12));
  return next ?? Number(`1e${exponent + 1}`);
}

/** Returns the range of the colours of some matrices: symmetrical around 0 where a value is below it, else from 0. */
export function rangeOf(matrices: readonly ArrayLike<number>[]): ValueRange {
  let [least, most] = [0, 0];
  for (const values of matrices)
    for (let i = 0; i < values.length; i++) {
      if (values[i] < least && values[i] > Number.NEGATIVE_INFINITY) least = values[i];
      if (values[i] > most && values[i] < Number.POSITIVE_INFINITY) most = values[i];
    }
  const high = roundUp(Math.max(most, -least));
  // A value below 0 by no more than a rounding error changes no colour.
  return { low: least < -1e-3 * high ? -high : 0, high };
}

/** The number of colours from the middle to an end. */
export const shades = 20;

/** Returns the shade of a value: 0 for 0, `shades` for the highest, −`shades` for the lowest; NaN is NaN. */
export function shadeOf(value: number, { low, high }: ValueRange): number {
  const share = Math.round((value / high) * shades);
  return Math.min(shades, Math.max(low < 0 ? -shades : 0, share)) + 0;
}
