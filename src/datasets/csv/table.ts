import type { Table } from "../definition.ts";
import type { Column } from "./columns/columns.ts";
import { completeRows } from "./columns/gaps.ts";
import { inputsOf } from "./columns/inputs.ts";
import type { NumberReader } from "./columns/number.ts";
import { isLabelled, targetsOf } from "./columns/target.ts";
import { quoted, Report } from "./report.ts";
import type { BadCsv, CsvChoice, GoodCsv } from "./result.ts";
import type { Records } from "./text/records.ts";
import { warningsOf } from "./warnings.ts";

type Outcome =
  | Pick<GoodCsv, "table" | "warnings" | "unclear">
  | Pick<BadCsv, "problems" | "total" | "incomplete">;

/** Returns the table of the chosen columns, or reports row by row why it can't be made. */
export function readTable(
  records: Records,
  features: readonly Column[],
  target: Column,
  { task, leaveOut = false }: CsvChoice,
  reader: NumberReader,
  notes: string[],
): Outcome {
  const report = new Report();
  const of = records.rows.length;
  if (target.kind !== "number" && task === "regression") {
    const sample = quoted(records.rows[target.firstText][target.at]);
    const fault = `the target is text (${sample}); a regression needs numbers.`;
    report.cell(records.lines[target.firstText], target.name, () => fault);
    return refusal(report, null);
  }
  const kept = completeRows(records, features, target, isLabelled(target, task), reader, report);
  const missing = of - kept.length;
  if (missing > 0 && !leaveOut) return refusal(report, kept.length < 2 ? null : { rows: missing, of });
  if (missing > 0) notes.push(leftOut(missing, of));
  const rows = kept.map((row) => records.rows[row]);
  const late = new Report();
  if (rows.length < 2) late.add(tooFewLeft(rows.length, of));
  const cells = rows.map((row) => row[target.at]);
  const targets = rows.length < 2 ? null : targetsOf(cells, target, task, reader, late);
  if (!targets) return refusal(late, null);
  const { values, unclear } = targets;
  const inputs = inputsOf(rows, features, reader);
  const table: Table = {
    ...inputs,
    target: target.name,
    task: targets.task,
    rows: rows.length,
    targets: values,
  };
  return { table, warnings: warningsOf(table), unclear };
}

export const refusal = (
  { problems, total }: Report,
  incomplete: BadCsv["incomplete"],
): Pick<BadCsv, "problems" | "total" | "incomplete"> => ({ problems, total, incomplete });

const leftOut = (missing: number, of: number): string =>
  `${missing} of ${of} rows ${missing === 1 ? "is" : "are"} left out: a value is missing or can't be read.`;

const tooFewLeft = (left: number, of: number): string =>
  `${left === 0 ? "None" : "One"} of ${of} rows has all values; a table needs two. Leave out the columns with the most gaps.`;
