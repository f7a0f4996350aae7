import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RunningMean } from "./running-mean.ts";

function means(list: readonly number[], window: number, cuts: readonly number[] = []): number[] {
  const mean = new RunningMean(window);
  const column = Float64Array.from(list);
  for (const cut of cuts) mean.extend(column, Math.min(cut, list.length));
  mean.extend(column, list.length);
  return [...mean.values.subarray(0, list.length)];
}

describe("RunningMean", () => {
  it("averages the last values, fewer at the beginning", () => {
    expect(means([4, 2, 6, 1, 8, 3, 0], 3)).toEqual([4, 3, 4, 3, 5, 4, 11 / 3]);
    expect(means([4, 2, 6], 1)).toEqual([4, 2, 6]);
    expect(means([4, 2], 100)).toEqual([4, 3]);
  });

  it("begins after values that are NaN", () => {
    expect(means([Number.NaN, 4, 2, 6], 2)).toEqual([Number.NaN, 4, 3, 4]);
  });

  it("forgets a huge value and an infinite one", () => {
    expect(means([1e300, 1, 3, 5, 7], 2).slice(2)).toEqual([2, 4, 6]);
    expect(means([Number.POSITIVE_INFINITY, 1, 3, 5], 2).slice(2)).toEqual([2, 4]);
  });

  it("gives the same means whether a column arrives at once or in pieces", () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 200 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 30 }), fc.array(fc.nat(200)), (list, window, cuts) => {
        const whole = means(list, window);
        expect(means(list, window, cuts)).toEqual(whole);
        for (const [i, mean] of whole.entries()) {
          const last = list.slice(Math.max(0, i + 1 - window), i + 1);
          expect(mean).toBeCloseTo(last.reduce((sum, value) => sum + value, 0) / last.length, 6);
        }
      }),
    );
  });
});
