import type { Column } from "./columns.ts";
import { csvLimits } from "./limits.ts";
import { quoted, type Report } from "./report.ts";
import type { CsvChoice } from "./result.ts";

export interface ChosenColumns {
  readonly features: readonly Column[];
  /** Null where the file has no column of the chosen name. */
  readonly target: Column | null;
}

type Columns = ReadonlyMap<string, Column>;

/** A column of text with more different values than this becomes an input only where it is chosen. */
const mostRecognisedValues = 20;

/** Returns the columns to learn from and the one to be learned; reports why they can't be that. */
export function chooseColumns(
  columns: Columns,
  rows: number,
  choice: CsvChoice,
  report: Report,
  notes: string[],
): ChosenColumns {
  const target =
    choice.target === undefined
      ? recogniseTarget([...columns.values()], rows, notes)
      : find(columns, choice.target, report);
  const features = choice.columns
    ? [...new Set(choice.columns)].flatMap((name) => find(columns, name, report) ?? [])
    : recogniseInputs(columns, target, rows, notes);
  if (features.length === 0 && report.total === 0) report.add(noInputs(choice));
  for (const column of features) checkInput(column, target, report);
  if (target?.filled === 0) report.add(hasNoValues(target), null, target.name);
  const inputs = features.reduce((sum, column) => sum + inputsOf(column), 0);
  if (inputs >= csvLimits.columns) {
    const most = csvLimits.columns - 1;
    report.add(`The columns become ${inputs} inputs, one for each value of text; at most ${most} are taken.`);
  }
  return { features, target };
}

/** How many inputs of a network a column becomes. */
const inputsOf = ({ kind, values }: Column): number => (kind === "text" ? values : 1);

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
  const tooMany = `has more than ${csvLimits.classes} different words, too many to become an input each.`;
  if (column === target)
    report.add(`Column ${quoted(name)} is the target and can't be an input too.`, null, name);
  else if (filled === 0) report.add(hasNoValues(column), null, name);
  else if (kind === "text" && values > csvLimits.classes)
    report.add(`Column ${quoted(name)} ${tooMany}`, null, name);
}

/** The last column that can be learned; the last of all where none can. */
function recogniseTarget(columns: readonly Column[], rows: number, notes: string[]): Column {
  const last = columns[columns.length - 1];
  const target = columns.findLast((column) => whyNoTarget(column, rows, column === last) === null) ?? last;
  const why = whyNoTarget(last, rows, true);
  if (target !== last)
    notes.push(
      `The last column, ${quoted(last.name)}, ${why}; ${quoted(target.name)} is taken as the target.`,
    );
  return target;
}

function whyNoTarget(column: Column, rows: number, isLast: boolean): string | null {
  const { kind, values, filled, numbersRows } = column;
  if (filled === 0) return "has no values";
  if (numbersRows) return "names the rows";
  if (isMixed(column)) return "has words among its numbers";
  if (2 * filled < rows) return `lacks a value in ${column.gaps} of ${rows} rows`;
  const most = isLast ? csvLimits.classes : Math.min(csvLimits.classes, rows / 2);
  return kind === "text" && values > most ? `has ${countOf(values)} different words` : null;
}

const countOf = (values: number): string =>
  values > csvLimits.classes ? `more than ${csvLimits.classes}` : String(values);

/** A stray word in a column of numbers is an error; where there are many, it is a column of another kind. */
const isMixed = ({ kind, texts, filled }: Column): boolean => kind === "number" && 10 * texts > filled;

/** All columns but the target that numbers can be made of; says which are left out, and why. */
function recogniseInputs(columns: Columns, target: Column | null, rows: number, notes: string[]): Column[] {
  const inputs: Column[] = [];
  const left = new Map<Column, string>();
  let count = 0;
  for (const column of columns.values()) {
    if (column === target) continue;
    const why = whyNoInput(column, rows) ?? (count + inputsOf(column) < csvLimits.columns ? null : noRoom);
    if (why !== null) left.set(column, why);
    else {
      inputs.push(column);
      count += inputsOf(column);
    }
  }
  // A series has nothing else: its values and what pandas or R number them by.
  const onlyNumbers = [...left.keys()].filter(({ kind, numbersRows }) => kind === "number" && numbersRows);
  if (inputs.length === 0)
    for (const column of onlyNumbers.slice(0, 1)) {
      inputs.push(column);
      left.delete(column);
    }
  notes.push(...sentencesOn(left));
  const oneHot = inputs.filter(({ kind }) => kind === "text").map(({ name }) => quoted(name));
  if (oneHot.length > 0)
    notes.push(`${listed(oneHot)} ${oneHot.length === 1 ? "becomes" : "become"} an input for each word.`);
  return inputs;
}

const noRoom = `more than ${csvLimits.columns - 1} inputs`;

function whyNoInput(column: Column, rows: number): string | null {
  const { kind, values, gaps, filled } = column;
  if (column.numbersRows) return "without a name, another value in each row";
  if (filled === 0) return "empty";
  if (2 * filled < rows) return `${gaps} of ${rows} values missing`;
  if (isMixed(column)) return "words among its numbers";
  if (kind === "number") return null;
  if (values < 2) return "one word in every row";
  return values > Math.min(mostRecognisedValues, rows / 2) ? `${countOf(values)} different words` : null;
}

function sentencesOn(left: ReadonlyMap<Column, string>): string[] {
  const columns = [...left].map(([{ name }, why]) => `${quoted(name)} (${why})`);
  return columns.length === 0 ? [] : [`Left out: ${listed(columns)}.`];
}

const named = 6;

/** "a, b and c"; of many the first, and the number of the others. */
export function listed(items: readonly string[]): string {
  const rest = items.length - named;
  const shown = rest > 1 ? [...items.slice(0, named), `${rest} more`] : items;
  return shown.length < 2
    ? shown.join("")
    : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}
