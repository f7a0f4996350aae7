import type { Task } from "../definition.ts";
import type { Column } from "./columns.ts";
import { csvLimits } from "./limits.ts";
import { numberFault, readNumber } from "./number.ts";
import type { Records } from "./records.ts";
import { quoted, type Report } from "./report.ts";

/** How the target column is read: its task, and the number or the class index of a cell; NaN for a bad cell. */
export interface TargetReader {
  readonly task: Task;
  read(cell: string): number;
  fault(cell: string): string;
}

/** Numbers with more different values than this are a regression. */
const mostRecognisedClasses = 20;

/**
 * Recognises what is to be learned, unless it is given: text, or at most 20 different whole numbers, are classes; other
 * numbers are a regression. Null, with the reason reported, where the column can't be that.
 */
export function targetReader(
  records: Records,
  column: Column,
  wanted: Task["kind"] | undefined,
  report: Report,
): TargetReader | null {
  const cells = records.rows.map((row) => row[column.at]);
  if (column.kind === "text" && wanted === "regression") {
    const line = records.lines[column.firstText];
    const sample = quoted(cells[column.firstText]);
    const fault = `the target is text (${sample}); a regression needs numbers.`;
    report.cell(line, column.name, fault);
    return null;
  }
  if (wanted === "regression") return regression;
  // In a column of numbers a word is an error, unless the user says that all are labels.
  const labelled = column.kind === "text" || wanted === "classification";
  const labels = labelled ? labelsOf(cells.filter((cell) => cell !== "")) : wholeNumbersOf(cells);
  if (!labels) return regression;
  if (labels.size > csvLimits.classes) {
    const fault = `the target has ${labels.size} different values; at most ${csvLimits.classes} classes can be told apart.`;
    report.add(`Column ${quoted(column.name)}: ${fault}`, null, column.name);
    return null;
  }
  return classification(labels, labelled);
}

const regression: TargetReader = {
  task: { kind: "regression" },
  read: readNumber,
  fault: (cell) => numberFault(cell, quoted(cell)),
};

/** The same number written in two ways ("1", "1.0") is one class. */
const keyOf = (cell: string): string | number => {
  const value = readNumber(cell);
  return Number.isNaN(value) ? cell : value;
};

const labelsOf = (cells: readonly string[]): ReadonlySet<string | number> => new Set(cells.map(keyOf));

/** The different whole numbers of the cells; null where they are too many, or where there are other numbers. */
function wholeNumbersOf(cells: readonly string[]): ReadonlySet<number> | null {
  const values = new Set<number>();
  for (const cell of cells) {
    const value = readNumber(cell);
    if (Number.isNaN(value)) continue;
    values.add(value);
    if (!Number.isInteger(value) || values.size > mostRecognisedClasses) return null;
  }
  return values;
}

function classification(labels: ReadonlySet<string | number>, labelled: boolean): TargetReader {
  const sorted = [...labels].sort(ascending);
  const indices = new Map(sorted.map((label, index) => [label, index]));
  return {
    task: { kind: "classification", classes: sorted.map(String) },
    read: (cell) => indices.get(keyOf(cell)) ?? Number.NaN,
    fault: (cell) => (labelled && cell === "" ? "the cell is empty." : numberFault(cell, quoted(cell))),
  };
}

/** Numbers by size and before text; text by its code units, which is the same order everywhere. */
function ascending(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return -1;
  if (typeof b === "number") return 1;
  return a < b ? -1 : 1;
}
