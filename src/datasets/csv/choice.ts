import type { Column } from "./columns.ts";
import type { Records } from "./records.ts";
import { quoted, type Report } from "./report.ts";
import type { CsvChoice } from "./result.ts";

export interface ChosenColumns {
  readonly features: readonly Column[];
  readonly target: Column;
}

/** The columns to learn from and the one to be learned, or null with the reasons reported. */
export function chooseColumns(
  columns: ReadonlyMap<string, Column>,
  choice: CsvChoice,
  records: Records,
  report: Report,
): ChosenColumns | null {
  const names = [...columns.keys()];
  const target = find(columns, choice.target ?? names[names.length - 1], report);
  const wanted = choice.columns
    ? [...new Set(choice.columns)]
    : names.filter((name) => name !== target?.name);
  const features = wanted.flatMap((name) => find(columns, name, report) ?? []);
  if (wanted.length === 0) report.add("No column is chosen as an input; choose at least one.");
  for (const column of features) {
    if (column === target) {
      report.add(`Column ${quoted(column.name)} is the target and can't be an input too.`, null, column.name);
    } else if (column.kind === "text") {
      const sample = quoted(records.rows[column.firstText][column.at]);
      const fault = `the column is text (${sample}); leave it out or make it the target.`;
      report.cell(records.lines[column.firstText], column.name, fault);
    }
  }
  for (const column of target ? [...features, target] : features) {
    if (column.empty) report.add(`Column ${quoted(column.name)} has no values.`, null, column.name);
  }
  return target && report.total === 0 ? { features, target } : null;
}

function find(columns: ReadonlyMap<string, Column>, name: string, report: Report): Column | null {
  const column = columns.get(name);
  if (!column) report.add(`The file has no column ${quoted(name)}.`, null, name);
  return column ?? null;
}
