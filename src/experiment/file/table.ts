import type { Table } from "../../datasets/index.ts";
import { numbersToJson } from "./numbers.ts";

/** Writes a table as the field "table" of a JSON object, in pieces. */
export function* tableToJson(table: Table): Generator<string, void> {
  const { features, target, task, rows, inputs, targets } = table;
  yield `,"table":${JSON.stringify({ features, target, task, rows }).slice(0, -1)},"inputs":`;
  yield* numbersToJson(inputs, inputs.length);
  yield ',"targets":';
  yield* numbersToJson(targets, targets.length);
  yield "}";
}
