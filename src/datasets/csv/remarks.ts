import type { Column } from "./columns/columns.ts";
import { looksNumeric, type NumberReader, signIn } from "./columns/number.ts";
import { quoted } from "./report.ts";
import type { Records } from "./text/records.ts";
import type { Source } from "./text/source.ts";

/** Returns sentences on how a file was read, where that is not obvious. */
export function remarksOn(
  { encoding, assumed }: Source,
  records: Records,
  columns: Iterable<Column>,
  reader: NumberReader,
): string[] {
  const remarks = [...records.notes];
  if (assumed && encoding === "windows-1252")
    remarks.unshift("The file is not in UTF-8; it is read as Windows-1252.");
  const { total, rows } = records;
  if (total > rows.length)
    remarks.push(`${grouped(rows.length)} of ${grouped(total)} rows are read, evenly spread over the file.`);
  const numbers = [...columns].filter(({ kind }) => kind === "number");
  const cellWith = (isOne: (cell: string) => boolean): string | undefined =>
    numbers.map(({ at }) => rows.find((row) => isOne(row[at]))?.[at]).find((cell) => cell !== undefined);
  const marked = cellWith((cell) => cell.includes(",") && looksNumeric(cell));
  const signed = cellWith((cell) => signIn(cell) !== null);
  for (const cell of new Set([marked, signed]))
    if (cell !== undefined) remarks.push(`${quoted(cell)} is read as ${reader.read(cell)}.`);
  return remarks;
}

/** Returns a count in groups of three digits, the same in every engine. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
