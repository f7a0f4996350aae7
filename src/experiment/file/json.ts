import type { Table } from "../../datasets/index.ts";
import { encode } from "../link/encode.ts";
import type { Spec } from "../spec.ts";
import { valuesAt } from "../values.ts";
import type { ContenderColumns } from "./columns.ts";
import { numbersToJson } from "./numbers.ts";
import { tableToJson } from "./table.ts";

/** The version of the format; its field identifies files of this kind. */
export const version = 1;

/** The text at which the numbers begin: the experiment stands before it, on the first line. */
export const numbersBegin = ',"contenders":[';

/**
 * Writes an experiment and its results as JSON, in pieces that together are the file: `downhill` (the version), `link`,
 * `spec`, `table` where the rows are the reader's own, and `contenders` with their hyperparameters at the start and
 * their columns. Numbers that JSON lacks are strings: "NaN", "Infinity", "-Infinity". A column without a number at
 * every step has `steps` next to `values`; one that ends before the last row has fewer numbers.
 */
export function* jsonOf(
  spec: Spec,
  contenders: readonly ContenderColumns[],
  table?: Table,
): Generator<string, void> {
  yield `{"downhill":${version},"link":${JSON.stringify(encode(spec))},"spec":${JSON.stringify(spec)}`;
  if (table) yield* tableToJson(table);
  yield numbersBegin;
  for (const [i, { name, rows, divergedSeeds, columns }] of contenders.entries()) {
    const { slot, optimizer } = spec.contenders[i];
    const values = valuesAt({ ...spec, edits: [] }, slot, 0);
    const head = JSON.stringify({ name, optimizer, values, rows, divergedSeeds }).slice(0, -1);
    yield `${i > 0 ? "," : ""}\n${head},"columns":{`;
    for (const [k, column] of columns.entries()) {
      yield `${k > 0 ? "," : ""}\n${JSON.stringify(column.name)}:`;
      if (column.steps) yield '{"steps":';
      if (column.steps) yield* numbersToJson(column.steps, column.steps.length);
      if (column.steps) yield ',"values":';
      yield* numbersToJson(column.values, column.steps?.length ?? column.length ?? rows);
      if (column.steps) yield "}";
    }
    yield "}}";
  }
  yield "]}\n";
}
