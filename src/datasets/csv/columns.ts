import { isMissing, isNumeric } from "./number.ts";
import type { Records } from "./records.ts";
import type { CsvColumn } from "./result.ts";

/** A column of the file with what its cells hold. */
export interface Column extends CsvColumn {
  /** Its place in each row. */
  readonly at: number;
  /** The first row whose cell is no number and not missing; −1 without one. */
  readonly firstText: number;
  readonly empty: boolean;
}

/** The columns by name, in the file's order. A map, so that a column may be called `__proto__`. */
export const columnsOf = (records: Records): ReadonlyMap<string, Column> =>
  new Map(records.header.map((name, at) => [name, columnOf(records, name, at)]));

function columnOf({ rows }: Records, name: string, at: number): Column {
  let numbers = 0;
  let texts = 0;
  let firstText = -1;
  for (const [row, cells] of rows.entries()) {
    const cell = cells[at];
    if (isNumeric(cell)) numbers += 1;
    else if (!isMissing(cell)) {
      texts += 1;
      if (firstText < 0) firstText = row;
    }
  }
  return { name, at, firstText, kind: texts > numbers ? "text" : "number", empty: numbers + texts === 0 };
}
