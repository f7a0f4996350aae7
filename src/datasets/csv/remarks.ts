import { looksNumeric, type NumberReader, signIn } from "./number.ts";
import type { Records } from "./records.ts";
import { quoted } from "./report.ts";
import type { Source } from "./source.ts";

/**
 * Returns sentences on how a file was read where that is not plain.
 *
 * @param doubtful a cell whose comma may be a decimal mark or one of thousands; null without one
 */
export function remarksOn(
  { encoding, assumed }: Source,
  records: Records,
  reader: NumberReader,
  doubtful: string | null,
): string[] {
  const remarks = [...records.notes];
  if (assumed && encoding === "windows-1252")
    remarks.unshift("The file is not in UTF-8; it is read as Windows-1252.");
  const { total, rows } = records;
  if (total > rows.length)
    remarks.push(`Of ${grouped(total)} rows ${grouped(rows.length)} are read, evenly spread over the file.`);
  const sample = doubtful ?? cellOf(records, (cell) => cell.includes(",") && looksNumeric(cell));
  if (sample !== null) remarks.push(`${quoted(sample)} is read as ${reader.read(sample)}.`);
  const signed = cellOf(records, (cell) => signIn(cell) !== null);
  if (signed !== null && signed !== sample)
    remarks.push(`${quoted(signed)} is read as ${reader.read(signed)}.`);
  return remarks;
}

/** Digits in groups of three, the same in every engine. */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** The first cell of a kind; null without one. */
function cellOf({ rows }: Records, isOne: (cell: string) => boolean): string | null {
  for (const row of rows) {
    const cell = row.find(isOne);
    if (cell !== undefined) return cell;
  }
  return null;
}
