import type { Task } from "../../definition.ts";
import { csvLimits } from "../limits.ts";
import { quoted, type Report } from "../report.ts";
import type { Column } from "./columns.ts";
import { labelsOf } from "./labels.ts";
import type { NumberReader } from "./number.ts";

/** What is to be learned of each row. */
export interface Targets {
  readonly task: Task;
  readonly values: Float64Array;
  /** How many different whole numbers there are, where these may be classes or amounts; else null. */
  readonly unclear: number | null;
}

/** Numbers with more different values than this are a regression. */
const maxRecognisedClasses = 20;

/** Whole numbers with more different values than this may be amounts. */
const maxCertainClasses = 10;

/** Whether the cells of the target are labels. In a column of numbers a word is an error, unless the user says so. */
export const isLabelled = (column: Column, wanted: Task["kind"] | undefined): boolean =>
  column.kind !== "number" || wanted === "classification";

/**
 * Recognises what is to be learned, unless it is given: text, or at most 20 different whole numbers, are classes; other
 * numbers are a regression. Null, with the reason reported, where there are too many classes.
 *
 * @param cells of the target, none missing and, unless labelled, all numbers
 */
export function targetsOf(
  cells: readonly string[],
  column: Column,
  wanted: Task["kind"] | undefined,
  reader: NumberReader,
  report: Report,
): Targets | null {
  const labelled = isLabelled(column, wanted);
  const whole = labelled ? 0 : wholeNumbersIn(cells, reader);
  if (!labelled && (wanted === "regression" || whole === 0 || whole > maxRecognisedClasses)) {
    const unclear = wanted === undefined && whole > 0 && whole <= csvLimits.classes ? whole : null;
    return { task: { kind: "regression" }, values: Float64Array.from(cells, (c) => reader.read(c)), unclear };
  }
  const labels = labelsOf(cells, reader);
  const classes = labels.names.length;
  if (classes > csvLimits.classes) {
    const fault = `the target has ${classes} different values; at most ${csvLimits.classes} classes can be told apart.`;
    report.add(`Column ${quoted(column.name)}: ${fault}`, null, column.name);
    return null;
  }
  return {
    task: { kind: "classification", classes: labels.names },
    values: Float64Array.from(cells, (cell) => labels.indexOf(cell)),
    unclear: !labelled && classes > maxCertainClasses ? classes : null,
  };
}

/** How many different whole numbers there are; 0 where one of them is not whole. */
function wholeNumbersIn(cells: readonly string[], reader: NumberReader): number {
  const values = new Set<number>();
  for (const cell of cells) {
    const value = reader.read(cell);
    if (!Number.isInteger(value)) return 0;
    values.add(value);
  }
  return values.size;
}
