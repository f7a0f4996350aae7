import { csvLimits } from "../limits.ts";
import { quoted, type Report } from "../report.ts";
import type { CsvChoice } from "../result.ts";
import type { Column } from "./columns.ts";
import { inputCount, recogniseInputs, recogniseTarget } from "./recognise.ts";

export interface ChosenColumns {
  readonly features: readonly Column[];
  /** Null where the file has no column of the chosen name. */
  readonly target: Column | null;
}

type Columns = ReadonlyMap<string, Column>;

/** Returns the inputs and the target of a choice, recognised where left out; reports choices that are not possible. */
export function chooseColumns(
  columns: Columns,
  rows: readonly (readonly string[])[],
  choice: CsvChoice,
  report: Report,
  notes: string[],
): ChosenColumns {
  const all = [...columns.values()];
  const target =
    choice.target === undefined
      ? recogniseTarget(all, rows.length, notes)
      : find(columns, choice.target, report);
  const features = choice.columns
    ? [...new Set(choice.columns)].flatMap((name) => find(columns, name, report) ?? [])
    : recogniseInputs(all, target, rows, notes);
  if (features.length === 0 && report.total === 0) report.add(noInputs(choice));
  for (const column of features) checkInput(column, target, report);
  if (target?.filled === 0) report.add(hasNoValues(target), null, target.name);
  const inputs = features.reduce((sum, column) => sum + inputCount(column), 0);
  if (inputs >= csvLimits.columns) {
    const most = csvLimits.columns - 1;
    report.add(`The columns become ${inputs} inputs, one for each word of text; the maximum is ${most}.`);
  }
  return { features, target };
}

const hasNoValues = ({ name }: Column): string => `Column ${quoted(name)} has no values.`;

const noInputs = ({ columns }: CsvChoice): string =>
  columns
    ? "No column is chosen as an input; choose at least one."
    : "No column but the target can be an input: the others are empty, or have too many different words.";

function find(columns: Columns, name: string, report: Report): Column | null {
  const column = columns.get(name);
  if (!column) report.add(`The file has no column ${quoted(name)}.`, null, name);
  return column ?? null;
}

function checkInput(column: Column, target: Column | null, report: Report): void {
  const { name, kind, values, filled } = column;
  if (column === target)
    report.add(`Column ${quoted(name)} is the target and can't be an input too.`, null, name);
  else if (filled === 0) report.add(hasNoValues(column), null, name);
  else if (kind === "text" && values > csvLimits.classes) {
    const fault = `has more than ${csvLimits.classes} different words, too many to become an input each.`;
    report.add(`Column ${quoted(name)} ${fault}`, null, name);
  }
}
