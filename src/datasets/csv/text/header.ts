import { isMissing, looksNumeric, NumberReader } from "../columns/number.ts";

type Cells = readonly string[];

/**
 * Recognises whether a first row names the columns, by the rows below it: a word above numbers is a name, a number
 * above numbers is none unless it is a year or one of a run. Where there are words alone, these are no names if most of
 * them stand again in their column.
 */
export function namesColumns(first: Cells, below: readonly Cells[]): boolean {
  const numbers: string[] = [];
  let [names, again, once, outside] = [0, 0, 0, 0];
  for (const [at, cell] of first.entries()) {
    const column = below.map((cells) => cells[at] ?? "").filter((other) => !isMissing(other));
    if (isMissing(cell) || column.length === 0) continue;
    const numeric = column.filter(looksNumeric);
    if (looksNumeric(cell)) {
      numbers.push(cell);
      if (!numeric.every(isYear)) outside += 1;
    } else if (2 * numeric.length > column.length) names += 1;
    else if (column.includes(cell)) again += 1;
    else once += 1;
  }
  if (numbers.length === 0) return names > 0 || again <= once;
  const years = numbers.length > 1 && numbers.every(isYear) && outside === numbers.length;
  return years || isRun(numbers.map(numberIn)) || names > numbers.length + again;
}

const numberIn = (cell: string): number => NumberReader.withPoint.read(cell);

const isYear = (cell: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(cell);

/** Says whether these are three or more whole numbers with the same step, as years and the numbers of columns are. */
function isRun(values: readonly number[]): boolean {
  const step = values[1] - values[0];
  return (
    values.length > 2 &&
    step !== 0 &&
    values.every((value, k) => Number.isInteger(value) && (k === 0 || value - values[k - 1] === step))
  );
}
