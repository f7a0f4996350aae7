import type { Column } from "./columns/columns.ts";
import { isMissing, isMissingNumber, type NumberReader } from "./columns/number.ts";
import { glance } from "./report.ts";

/** The number of rows in a preview. */
const shown = 5;

type Cell = number | string | null;

/** Returns the first rows as they were read: numbers, the words of cells, null where a value is missing. */
export const previewOf = (
  rows: readonly (readonly string[])[],
  columns: Iterable<Column>,
  reader: NumberReader,
): Cell[][] => {
  const all = [...columns];
  return rows.slice(0, shown).map((cells) => all.map(({ at, kind }) => cellOf(cells[at], kind, reader)));
};

/** Returns the first records of a file in which no columns were found. */
export const rawPreview = (records: readonly (readonly string[])[]): Cell[][] =>
  records.slice(0, shown + 1).map((cells) => cells.slice(0, maxRawCells).map(glance));

const maxRawCells = 12;

function cellOf(cell: string, kind: Column["kind"], reader: NumberReader): Cell {
  if (isMissing(cell) || (kind === "number" && isMissingNumber(cell))) return null;
  const value = kind === "number" ? reader.read(cell) : Number.NaN;
  return Number.isNaN(value) ? glance(cell) : value;
}
