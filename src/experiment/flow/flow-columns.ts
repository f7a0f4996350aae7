import { byName } from "../recording/columns.ts";
import type { FlowRow } from "./flow-course.ts";

/** The numbers of a row. */
export const flowColumns = [
  "step",
  "loss",
  "sharpness",
  "directions",
  "x",
  "y",
] as const satisfies readonly (keyof FlowRow)[];

/** Rows of a flow, a column for each of their numbers. */
export type FlowColumns = Readonly<Record<(typeof flowColumns)[number], Float64Array>>;

/** Returns rows as columns, which can be transferred. */
export const flowColumnsOf = (rows: readonly FlowRow[]): FlowColumns =>
  byName(flowColumns, (name) => Float64Array.from(rows, (row) => row[name]));
