import { quoted, type Report } from "../report.ts";
import type { Records } from "../text/records.ts";
import type { Column } from "./columns.ts";
import { isMissing, type NumberReader } from "./number.ts";

/** Returns the rows with a readable value in each of the chosen columns; reports the faults of the others. */
export function completeRows(
  records: Records,
  features: readonly Column[],
  target: Column,
  labelled: boolean,
  reader: NumberReader,
  report: Report,
): number[] {
  const columns = features.map((column) => ({ column, words: column.kind !== "number" }));
  columns.push({ column: target, words: labelled });
  const complete: number[] = [];
  for (const [row, cells] of records.rows.entries()) {
    const line = records.lines[row];
    const before = report.total;
    const ragged = records.ragged.get(row);
    if (ragged) report.cell(line, ragged.column, () => ragged.fault);
    else
      for (const { column, words } of columns) {
        const cell = cells[column.at];
        if (words ? isMissing(cell) : Number.isNaN(reader.read(cell)))
          report.cell(line, column.name, () => reader.fault(cell, quoted(cell)));
      }
    if (report.total === before) complete.push(row);
  }
  return complete;
}
