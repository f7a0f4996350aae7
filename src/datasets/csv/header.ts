import { isMissing, looksNumeric, NumberReader } from "./number.ts";

type Cells = readonly string[];

/**
 * Recognises whether a first row names the columns, by the rows below it. A word above numbers is a name. A number
 * above numbers is none, nor is a word that stands again below it, unless the numbers are a run such as years.
 */
export function namesColumns(first: Cells, below: readonly Cells[]): boolean {
  let names = 0;
  let data = 0;
  for (const [at, cell] of first.entries()) {
    const column = below.map((cells) => cells[at] ?? "").filter((other) => !isMissing(other));
    if (isMissing(cell) || column.length === 0) continue;
    const numbers = column.filter(looksNumeric).length;
    if (looksNumeric(cell)) data += 1;
    else if (2 * numbers > column.length) names += 1;
    else if (column.includes(cell)) data += 1;
  }
  return data === 0 || isRun(first.filter(looksNumeric)) || names > data;
}

/** Whether these are three or more whole numbers with the same step: years, or the numbers of columns. */
function isRun(cells: Cells): boolean {
  const values = cells.map((cell) => NumberReader.withPoint.read(cell));
  const step = values[1] - values[0];
  return (
    values.length > 2 &&
    Number.isInteger(step) &&
    step !== 0 &&
    values.every((value, k) => Number.isInteger(value) && (k === 0 || value - values[k - 1] === step))
  );
}
