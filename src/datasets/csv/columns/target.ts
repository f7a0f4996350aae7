import type { Task } from "../../definition.ts";
import { csvLimits } from "../limits.ts";
import { quoted, type Report } from "../report.ts";
import type { Column } from "./columns.ts";
import { labelsOf } from "./labels.ts";
import type { NumberReader } from "./number.ts";

/** The targets of the rows. */
export interface Targets {
  readonly task: Task;
  readonly values: Float64Array;
  /** The number of distinct whole numbers, where these may be classes or amounts; else null. */
  readonly unclear: number | null;
}

/** The most distinct values of numbers that are recognised as classes. */
const maxRecognisedClasses = 20;

/** The most distinct whole numbers that are certainly classes; more may be amounts. */
const maxCertainClasses = 10;

/** Says whether the cells of the target are labels; a column of numbers has labels only if the user chose classes. */
export const isLabelled = (column: Column, wanted: Task["kind"] | undefined): boolean =>
  column.kind !== "number" || wanted === "classification";

/**
 * Recognises the task, unless it is given: text, or at most 20 distinct whole numbers, are classes; other numbers are a
 * regression. Null, with the reason reported, where there are too many classes.
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
    const fault = `the target has ${classes} different values; the maximum is ${csvLimits.classes} classes.`;
    report.add(`Column ${quoted(column.name)}: ${fault}`, null, column.name);
    return null;
  }
  return {
    task: { kind: "classification", classes: labels.names },
    values: Float64Array.from(cells, (cell) => labels.indexOf(cell)),
    unclear: !labelled && classes > maxCertainClasses ? classes : null,
  };
}

/** Returns the number of distinct whole numbers; 0 where one of them is not whole. */
function wholeNumbersIn(cells: readonly string[], reader: NumberReader): number {
  const values = new Set<number>();
  for (const cell of cells) {
    const value = reader.read(cell);
    if (!Number.isInteger(value)) return 0;
    values.add(value);
  }
  return values.size;
}
