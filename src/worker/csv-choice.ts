import type { CsvChoice, CsvResult } from "../datasets/csv.ts";

/**
 * How to read a file again whose columns of text stand in the way: the last column learned from those of numbers.
 * Null where that changes nothing.
 */
export function withoutText(result: CsvResult): CsvChoice | null {
  const { columns } = result;
  const inputs = columns.slice(0, -1);
  const numbers = inputs.filter(({ kind }) => kind === "number");
  if ("table" in result || numbers.length === 0 || numbers.length === inputs.length) return null;
  return { columns: numbers.map(({ name }) => name), target: columns[columns.length - 1].name };
}
