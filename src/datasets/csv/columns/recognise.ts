import { csvLimits } from "../limits.ts";
import { quoted } from "../report.ts";
import type { Column } from "./columns.ts";
import { isMissingNumber } from "./number.ts";

type Row = readonly string[];

/** The most distinct values of a column of text that is an input without being chosen. */
const maxRecognisedValues = 20;

/** Returns the number of a network's inputs that a column becomes. */
export const inputCount = ({ kind, values }: Column): number => (kind === "text" ? values : 1);

/** Returns the last column that can be learned; the last of all where none can. */
export function recogniseTarget(columns: readonly Column[], rows: number, notes: string[]): Column {
  const last = columns[columns.length - 1];
  const target = columns.findLast((column) => whyNoTarget(column, rows, column === last) === null) ?? last;
  const why = whyNoTarget(last, rows, true);
  if (target !== last)
    notes.push(`The last column, ${quoted(last.name)}, ${why}; the target is ${quoted(target.name)}.`);
  return target;
}

function whyNoTarget(column: Column, rows: number, isLast: boolean): string | null {
  const { kind, values, filled, gaps, numbersRows } = column;
  if (filled === 0) return "has no values";
  if (numbersRows) return "names the rows";
  if (isMixed(column)) return "has words among its numbers";
  if (2 * filled < rows) return `lacks ${gaps} of ${rows} values`;
  const most = isLast ? csvLimits.classes : Math.min(csvLimits.classes, rows / 2);
  return kind !== "number" && values > most ? `has ${countOf(values)} different words` : null;
}

const countOf = (values: number): string =>
  values > csvLimits.classes ? `more than ${csvLimits.classes}` : String(values);

/**
 * Says whether a column mixes words and numbers. A stray word is an error; with many, the column is of another kind.
 */
const isMixed = ({ kind, texts, filled }: Column): boolean =>
  kind === "number" && texts > maxStrayWords && 10 * texts > filled;

const maxStrayWords = 2;

/** Returns all columns but the target that can be inputs; notes say which are left out, and why. */
export function recogniseInputs(
  columns: readonly Column[],
  target: Column | null,
  rows: readonly Row[],
  notes: string[],
): Column[] {
  const left = new Map<Column, string>();
  let inputs = columns.filter((column) => column !== target);
  const leave = (why: (column: Column) => string | null): void => {
    inputs = inputs.filter((column) => {
      const reason = why(column);
      if (reason !== null) left.set(column, reason);
      return reason === null;
    });
  };
  leave((column) => whyNoInput(column, rows.length));
  let count = 0;
  leave((column) => {
    if (count + inputCount(column) >= csvLimits.columns) return `more than ${csvLimits.columns - 1} inputs`;
    count += inputCount(column);
    return null;
  });
  const some = inputs.some(({ gaps }) => gaps === 0);
  if (target && some && !hasCompleteRows(rows, [...inputs, target]))
    leave((column) => (column.gaps > 0 ? missingIn(column, rows.length) : null));
  // A series has no other column: only its values, and the row numbers of pandas or R.
  const numbers = [...left.keys()].find(({ kind, numbersRows }) => kind !== "text" && numbersRows);
  if (inputs.length === 0 && numbers) {
    left.delete(numbers);
    inputs = [numbers];
  }
  notes.push(...sentencesOn(left, inputs));
  return inputs;
}

function whyNoInput(column: Column, rows: number): string | null {
  const { kind, values, filled } = column;
  if (column.numbersRows) return "another value in each row, and no name";
  if (filled === 0) return "empty";
  if (2 * filled < rows) return missingIn(column, rows);
  if (isMixed(column)) return "words among its numbers";
  if (kind !== "text") return null;
  if (values < 2) return "one word in every row";
  return values > Math.min(maxRecognisedValues, rows / 2) ? `${countOf(values)} different words` : null;
}

const missingIn = ({ gaps }: Column, rows: number): string => `${gaps} of ${rows} values missing`;

/** Says whether two rows or more have a value in each of the columns. */
function hasCompleteRows(rows: readonly Row[], columns: readonly Column[]): boolean {
  let complete = 0;
  for (const cells of rows) {
    if (columns.every(({ at }) => !isMissingNumber(cells[at]))) complete += 1;
    if (complete > 1) return true;
  }
  return false;
}

function sentencesOn(left: ReadonlyMap<Column, string>, inputs: readonly Column[]): string[] {
  const sentences: string[] = [];
  const out = [...left].map(([{ name }, why]) => `${quoted(name)} (${why})`);
  if (out.length > 0) sentences.push(`Left out: ${listed(out)}.`);
  const words = inputs.filter(({ kind }) => kind === "text").map(({ name }) => quoted(name));
  if (words.length > 0)
    sentences.push(`${listed(words)} ${words.length > 1 ? "become" : "becomes"} an input for each word.`);
  const dates = inputs.filter(({ kind }) => kind === "date").map(({ name }) => quoted(name));
  if (dates.length > 0)
    sentences.push(`${listed(dates)} ${dates.length > 1 ? "become" : "becomes"} days since 1970-01-01.`);
  return sentences;
}

const named = 6;

/** Returns "a, b and c"; of many items the first, and the number of the others. */
function listed(items: readonly string[]): string {
  const rest = items.length - named;
  const shown = rest > 1 ? [...items.slice(0, named), `${rest} more`] : items;
  return shown.length < 2
    ? shown.join("")
    : `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}
