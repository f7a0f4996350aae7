import { csvLimits } from "../limits.ts";
import type { CsvColumn } from "../result.ts";
import type { Records } from "../text/records.ts";
import { type DateOrder, dateOrderOf } from "./date.ts";
import { isMissing, isMissingNumber, type NumberReader } from "./number.ts";

/** A column of the file, with counts of its cells' content. */
export interface Column extends CsvColumn {
  /** Its index in each row. */
  readonly at: number;
  /** The number of cells that are neither numbers nor missing. */
  readonly texts: number;
  /** The first row with such a cell; −1 without one. */
  readonly firstText: number;
  /** The number of cells that are not missing. */
  readonly filled: number;
  /** The order of its dates; null for a column that does not hold only dates. */
  readonly dates: DateOrder | null;
}

/** Returns the columns by name, in the file's order; in a map, as a column may be called `__proto__`. */
export const columnsOf = (records: Records, reader: NumberReader): ReadonlyMap<string, Column> =>
  new Map(records.names.map((name, at) => [name, columnOf(records, reader, name, at)]));

function columnOf(records: Records, reader: NumberReader, name: string, at: number): Column {
  const { rows } = records;
  let [numbers, texts, nones] = [0, 0, 0];
  let firstText = -1;
  const values = new Set<string>();
  for (const [row, cells] of rows.entries()) {
    const cell = cells[at];
    if (isMissing(cell)) continue;
    values.add(cell);
    if (reader.isNumeric(cell)) numbers += 1;
    else if (isMissingNumber(cell)) nones += 1;
    else {
      texts += 1;
      if (firstText < 0) firstText = row;
    }
  }
  const isText = texts > numbers;
  const filled = numbers + texts + (isText ? nones : 0);
  const dates = isText && numbers === 0 ? dateOrderOf([...values]) : null;
  return {
    name,
    at,
    kind: dates ? "date" : isText ? "text" : "number",
    texts,
    firstText,
    filled,
    dates,
    gaps: rows.length - filled,
    values: Math.min(values.size, csvLimits.classes + 1),
    numbersRows: mayNumberRows(records, at) && filled === rows.length && values.size === rows.length,
  };
}

/** Says whether the column is in the place of row names: first and without a name, or next to such a column. */
const mayNumberRows = ({ header, named }: Records, at: number): boolean =>
  header && at < 2 && !named[at] && !named[0];
