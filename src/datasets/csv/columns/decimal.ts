import type { Decimal, Separator } from "../text/format.ts";

// One mark, with a number of digits after it other than three, or before it digits that begin no group of thousands.
const decimalPoint = /^[+-]?(?=\.?\d)(?:\d*\.(?:\d{0,2}|\d{4,})|(?:0|\d{4,})\.\d{3})$/;
const decimalComma = /^[+-]?(?=,?\d)(?:\d*,(?:\d{0,2}|\d{4,})|(?:0|\d{4,}),\d{3})$/;
/** Matches "1,234,567" and "1,234.5", where the commas are no decimal marks. */
const commasGroup = /^[+-]?\d{1,3}(?:,\d{3})*(?:,\d{3}[.,]\d{3}|,\d{3}\.\d*)$/;
const pointsGroup = /^[+-]?\d{1,3}(?:\.\d{3})*(?:\.\d{3}[.,]\d{3}|\.\d{3},\d*)$/;
const ambiguous = /^[+-]?\d{1,3}[.,]\d{3}$/;

/**
 * Recognises the decimal mark: the one that the numbers of more columns show, the point in a tie. Where all commas
 * could mark thousands ("1,234"), they are decimal marks only between semicolons, which separate cells for that reason.
 */
export function findDecimal(rows: readonly (readonly string[])[], separator: Separator): Decimal {
  let [points, commas, doubtful] = [0, 0, false];
  for (let at = 0; at < (rows[0]?.length ?? 0); at++) {
    let balance = 0;
    for (const row of rows) {
      const cell = row[at];
      balance += evidence(cell);
      doubtful ||= cell.includes(",") && ambiguous.test(cell);
    }
    if (balance > 0) points += 1;
    if (balance < 0) commas += 1;
  }
  if (points === 0 && commas === 0) return doubtful && separator === ";" ? "," : ".";
  return commas > points ? "," : ".";
}

/** Returns 1 for a cell that can only have a decimal point, −1 for one with a decimal comma, 0 for any other. */
function evidence(cell: string): number {
  if (!cell.includes(",")) {
    if (!cell.includes(".")) return 0;
    return decimalPoint.test(cell) ? 1 : pointsGroup.test(cell) ? -1 : 0;
  }
  if (decimalComma.test(cell) || pointsGroup.test(cell)) return -1;
  return commasGroup.test(cell) ? 1 : 0;
}
