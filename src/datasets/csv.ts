import { chooseColumns } from "./csv/columns/choice.ts";
import { type Column, columnsOf } from "./csv/columns/columns.ts";
import { findDecimal } from "./csv/columns/decimal.ts";
import { NumberReader } from "./csv/columns/number.ts";
import { previewOf, rawPreview } from "./csv/preview.ts";
import { remarksOn } from "./csv/remarks.ts";
import { Report } from "./csv/report.ts";
import type { CsvChoice, CsvColumn, CsvResult } from "./csv/result.ts";
import { readTable, refusal } from "./csv/table.ts";
import { readRecords } from "./csv/text/records.ts";
import { readSource } from "./csv/text/source.ts";

/**
 * Reads a table from CSV: a row on each line; cells separated by comma, semicolon, tab, bar or blanks, quoted where
 * necessary. The format, the inputs, the target and the task are recognised where the choice leaves them out, and notes
 * say how. `csvLimits` bounds the size. Never throws: problems are sentences that name row and column, and only the
 * chosen columns are checked.
 *
 * @param source the text, or the bytes of a file
 */
export function readCsv(source: string | Uint8Array, choice: CsvChoice = {}): CsvResult {
  const report = new Report();
  const wanted = choice.format ?? {};
  const found = readSource(source, wanted.encoding, report);
  if (!found) return { ...nothing, ...refusal(report, null) };
  const records = readRecords(found.text, wanted, report);
  const reader = NumberReader.of(wanted.decimal ?? findDecimal(records.rows, records.separator));
  const { separator, quotes, header } = records;
  const format = { encoding: found.encoding, separator, quotes, header, decimal: reader.decimal };
  if (report.total === 0 && records.rows.length < 2) report.add(tooFew(records.rows.length));
  if (report.total > 0)
    return { ...nothing, format, preview: rawPreview(records.sample), ...refusal(report, null) };

  const columns = columnsOf(records, reader);
  const notes = remarksOn(found, records, columns.values(), reader);
  const { features, target } = chooseColumns(columns, records.rows, choice, report, notes);
  const outcome =
    target && report.total === 0
      ? readTable(records, features, target, choice, reader, notes)
      : refusal(report, null);
  return {
    format,
    columns: [...columns.values()].map(described),
    inputs: features.map(({ name }) => name),
    target: target?.name ?? null,
    preview: previewOf(records.rows, columns.values(), reader),
    notes,
    ...outcome,
  };
}

/** The reading of a file in which no columns were found. */
const nothing = { format: null, columns: [], inputs: [], target: null, preview: [], notes: [] } as const;

const described = ({ name, kind, gaps, values, numbersRows }: Column): CsvColumn => ({
  name,
  kind,
  gaps,
  values,
  numbersRows,
});

const tooFew = (rows: number): string =>
  rows === 0
    ? "The file has a header, but no rows below it."
    : "The file has one row below the header; a table needs two, one to learn from and one to test with.";

export type { BadCsv, CsvChoice, CsvColumn, CsvResult, GoodCsv } from "./csv/result.ts";
export type { CsvFormat } from "./csv/text/format.ts";
