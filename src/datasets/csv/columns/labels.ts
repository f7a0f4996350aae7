import { distinctNames, outsideName } from "../../outside-name.ts";
import type { NumberReader } from "./number.ts";

/** The distinct words of a column, in an order that does not depend on the order of the rows. */
export interface Labels {
  readonly names: readonly string[];
  /** Returns the index of a cell's word. */
  indexOf(cell: string): number;
}

/** Returns the words in order: numbers by size and before text, text by code units, the same in every engine. */
export function labelsOf(cells: Iterable<string>, reader: NumberReader): Labels {
  const keyOf = (cell: string): string | number => {
    // The same number written in two ways ("1", "1.0") is one word.
    const value = reader.read(cell);
    return Number.isNaN(value) ? cell : value;
  };
  const sorted = [...new Set(Array.from(cells, keyOf))].sort(ascending);
  const indices = new Map(sorted.map((label, index) => [label, index]));
  return {
    names: distinctNames(sorted.map((label) => outsideName(String(label)))),
    indexOf: (cell) => indices.get(keyOf(cell)) ?? -1,
  };
}

function ascending(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "number") return -1;
  if (typeof b === "number") return 1;
  return a < b ? -1 : 1;
}
