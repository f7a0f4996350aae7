import { type ChosenColumns, chooseColumns } from "./csv/choice.ts";
import { columnsOf } from "./csv/columns.ts";
import { numberFault, readNumber } from "./csv/number.ts";
import { type Records, readRecords } from "./csv/records.ts";
import { quoted, Report } from "./csv/report.ts";
import type { BadCsv, CsvChoice, CsvColumn, CsvResult } from "./csv/result.ts";
import { readSource } from "./csv/source.ts";
import { type TargetReader, targetReader } from "./csv/target.ts";
import { warningsOf } from "./csv/warnings.ts";
import type { Table } from "./definition.ts";

/**
 * Reads a table from CSV: names of columns in the first line, then a row a line; cells separated by comma, semicolon
 * or tab (whichever the header has most of), in quotes where need be; numbers with a decimal point. `csvLimits` says
 * how much is read. Never throws: what is wrong comes back as sentences that name row and column, and only the chosen
 * columns are looked at.
 *
 * @param source the text, or the bytes of a file in UTF-8
 * @param choice which columns to learn from, which one to learn, and how; by default the last from all others
 */
export function readCsv(source: string | Uint8Array, choice: CsvChoice = {}): CsvResult {
  const report = new Report();
  const text = readSource(source, report);
  if (text === null) return bad(report, []);
  const records = readRecords(text, report);
  if (report.total === 0 && records.rows.length < 2) report.add(tooFew(records.rows.length));
  if (report.total > 0) return bad(report, []);

  const byName = columnsOf(records);
  const columns = [...byName.values()].map(({ name, kind }): CsvColumn => ({ name, kind }));
  const chosen = chooseColumns(byName, choice, records, report);
  const reader = chosen && targetReader(records, chosen.target, choice.task, report);
  const table = chosen && reader && readTable(records, chosen, reader, report);
  return table && report.total === 0 ? { table, columns, warnings: warningsOf(table) } : bad(report, columns);
}

const bad = ({ problems, total }: Report, columns: readonly CsvColumn[]): BadCsv => ({
  problems,
  total,
  columns,
});

const tooFew = (rows: number): string =>
  rows === 0
    ? "The file has a header, but no rows below it."
    : "The file has one row below the header; a table needs two, one to learn from and one to test with.";

function readTable(records: Records, chosen: ChosenColumns, reader: TargetReader, report: Report): Table {
  const { features, target } = chosen;
  const rows = records.rows.length;
  const inputs = new Float64Array(rows * features.length);
  const targets = new Float64Array(rows);
  for (const [row, cells] of records.rows.entries()) {
    const line = records.lines[row];
    for (const [j, { at, name }] of features.entries()) {
      const value = readNumber(cells[at]);
      if (Number.isNaN(value)) report.cell(line, name, numberFault(cells[at], quoted(cells[at])));
      inputs[row * features.length + j] = value;
    }
    const cell = cells[target.at];
    targets[row] = reader.read(cell);
    if (Number.isNaN(targets[row])) report.cell(line, target.name, reader.fault(cell));
  }
  const names = features.map(({ name }) => name);
  return { features: names, target: target.name, task: reader.task, rows, inputs, targets };
}

export type { BadCsv, CsvChoice, CsvColumn, CsvResult, GoodCsv } from "./csv/result.ts";
