import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histogramOf } from "./histogram.ts";

describe("histogramOf", () => {
  it("counts a value on an edge in the upper bin, and the highest value in the last", () => {
    expect(histogramOf([0, 0.5, 1, 1.5, 2, 3, 4], 4)).toEqual({
      low: 0,
      high: 4,
      counts: [2, 2, 1, 2],
      count: 7,
      lowest: 0,
      highest: 4,
    });
  });

  it("puts values that are all the same into the middle bin", () => {
    const zeros = histogramOf(new Float64Array(12), 5);
    expect(zeros).toEqual({
      low: -0.5,
      high: 0.5,
      counts: [0, 0, 12, 0, 0],
      count: 12,
      lowest: 0,
      highest: 0,
    });
    expect(histogramOf([-8, -8], 3)).toMatchObject({ low: -12, high: -4, counts: [0, 2, 0], lowest: -8 });
    // Around a number so large that adding 1/2 would not change it.
    expect(histogramOf([1e300], 3)?.counts).toEqual([0, 1, 0]);
  });

  it("leaves out values that are not finite", () => {
    const some = histogramOf([Number.NaN, 1, Number.POSITIVE_INFINITY, 3, Number.NEGATIVE_INFINITY], 2);
    expect(some).toMatchObject({ low: 1, high: 3, counts: [1, 1], count: 2 });
    expect(histogramOf([Number.NaN], 2)).toBeNull();
    expect(histogramOf([], 2)).toBeNull();
  });

  it("counts every finite number once, whatever the range", () => {
    fc.assert(
      fc.property(fc.array(fc.double()), fc.integer({ min: 1, max: 40 }), (values, bins) => {
        const finite = values.filter(Number.isFinite);
        const histogram = histogramOf(values, bins);
        const total = histogram?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
        expect(total).toBe(finite.length);
        expect(histogram?.counts.length ?? bins).toBe(bins);
        expect((histogram?.lowest ?? 0) === (finite.length > 0 ? Math.min(...finite) : 0)).toBe(true);
      }),
      {
        examples: [
          [[-1.7e308, 1.7e308, 0], 3],
          [[5e-324, 0], 3],
          [[1.7e308], 3],
        ],
      },
    );
  });
});
