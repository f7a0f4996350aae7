// Each pattern takes time in proportion to the cell, which may be as long as the file.
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const punctuated = /^[+-]?[\d.,]+(?:e[+-]?\d+)?$/i;
const notFinite = /^[+-]?(?:nan|inf|infinity)$/i;
const missing = /^(?:|\?|-|n\/?a|null|none)$/i;

/** Squares of larger numbers soon overflow when columns are standardised. */
const largest = 1e150;

/** The number that a trimmed cell holds, in decimal notation with a point; NaN where it holds none that is usable. */
export function readNumber(cell: string): number {
  if (!decimal.test(cell)) return Number.NaN;
  const value = Number(cell);
  return Math.abs(value) <= largest ? value : Number.NaN;
}

/** Whether nothing was measured: an empty cell, or what tables write instead. */
export const isMissing = (cell: string): boolean => missing.test(cell);

/** Whether the cell was meant as a number, usable or not. */
export const isNumeric = (cell: string): boolean =>
  decimal.test(cell) || notFinite.test(cell) || hasCommas(cell);

const hasCommas = (cell: string): boolean => punctuated.test(cell) && cell.includes(",") && /\d/.test(cell);

/** Why `readNumber` found none; `shown` is the cell as the sentence is to quote it. */
export function numberFault(cell: string, shown: string): string {
  if (cell === "") return "the cell is empty.";
  if (isMissing(cell)) return `${shown} stands for a missing value.`;
  if (notFinite.test(cell)) return `${shown} is not a finite number.`;
  if (decimal.test(cell)) return `${shown} is too large; numbers go up to 1e150.`;
  if (hasCommas(cell))
    return `${shown} has a comma; write decimals with a point and thousands without a mark.`;
  return `${shown} is not a number.`;
}
