import { expect, test } from "vitest";
import { splitTable, type Table } from "../../../datasets/index.ts";
import { Random } from "../../../random/random.ts";
import { notesOn } from "./notes.ts";

function notes(columns: readonly (readonly number[])[], targets: readonly number[]): string[] {
  const table: Table = {
    features: columns.map((_, f) => `f${f}`),
    target: "t",
    task: { kind: "classification", classes: ["a", "b"] },
    rows: targets.length,
    inputs: Float64Array.from(targets.flatMap((_, row) => columns.map((column) => column[row]))),
    targets: Float64Array.from(targets),
  };
  return notesOn(splitTable(table, 0.5, new Random(1)));
}

test("has no note on data in which everything varies", () => {
  const several = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  expect(
    notes(
      [several],
      several.map((value) => value % 2),
    ),
  ).toEqual([]);
});

test("names a single class and constant columns", () => {
  const same = [5, 5, 5, 5];
  expect(notes([[1, 2, 3, 4], same], [1, 1, 1, 1])).toEqual([
    "All training samples are of the class “b”: there are no classes to distinguish.",
    "“f1” is the same in all training samples, so nothing can be learned from it.",
  ]);
  expect(notes([same, same, same, same, [1, 2, 3, 4]], [1, 1, 1, 1])[1]).toBe(
    "“f0”, “f1”, “f2” and 1 more are the same in all training samples, so nothing can be learned from them.",
  );
});
