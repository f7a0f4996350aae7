import { expect, it, test } from "vitest";
import golden from "./golden/quartiles.json" with { type: "json" };
import { quantileOf, sortFirst } from "./quartiles.ts";

/** Returns the quartiles of numbers, in an array with room for more, as the writer has it. */
function quartilesOf(numbers: readonly number[]): number[] {
  const row = new Float64Array(20).fill(Number.NaN);
  row.set(numbers);
  sortFirst(row, numbers.length);
  return [0.25, 0.5, 0.75].map((share) => quantileOf(row, numbers.length, share));
}

test("quartiles are NumPy's, to the last bit", () => {
  expect(golden.length).toBeGreaterThan(60);
  for (const { numbers, quartiles } of golden) expect(quartilesOf(numbers)).toEqual(quartiles);
});

it("returns an infinite number next to one, and never the difference of two", () => {
  const most = Number.POSITIVE_INFINITY;
  expect(quartilesOf([3, most, 1, 2])).toEqual([1.75, 2.5, most]);
  expect(quartilesOf([most, most, 1, 2])).toEqual([1.75, most, most]);
  expect(quartilesOf([most, most, most])).toEqual([most, most, most]);
  expect(quartilesOf([-most, 1])).toEqual([-most, -most, -most]);
});

it("returns NaN for no numbers, and the number itself for one", () => {
  expect(quartilesOf([])).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(quartilesOf([-4])).toEqual([-4, -4, -4]);
});
