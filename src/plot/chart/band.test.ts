import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Band, type Edge } from "./band.ts";

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(Number.POSITIVE_INFINITY),
);
/** Quartiles in order, one of each for each step. */
const spreads = fc
  .array(fc.tuple(anyNumber, anyNumber, anyNumber), { minLength: 1, maxLength: 300 })
  .map((rows) => {
    const sorted = rows.map((row) => [...row].sort((a, b) => a - b));
    const [q1, median, q3] = [0, 1, 2].map((k) => Float64Array.from(sorted, (row) => row[k]));
    return { q1, median, q3 };
  });

/** Every index that an edge draws, by bucket. */
function picked(band: Band, edge: Edge): number[][] {
  const out = new Int32Array(3);
  return Array.from({ length: band.filled }, (_, b) => Array.from(out.subarray(0, band.pick(b, edge, out))));
}

describe("Band", () => {
  it("keeps the lowest first quartile and the highest third quartile of every bucket, and both ends", () => {
    fc.assert(
      fc.property(spreads, fc.integer({ min: 1, max: 60 }), (spread, buckets) => {
        const steps = spread.q1.length;
        const band = new Band(steps - 1, buckets);
        band.extend(spread, steps);
        const bucketOf = (step: number) => Math.floor((step * Math.min(buckets, steps)) / steps);
        const inBucket = (column: Float64Array, b: number) => column.filter((_, i) => bucketOf(i) === b);
        for (const [b, row] of picked(band, "upper").entries())
          expect(Math.max(...row.map((i) => spread.q3[i]))).toBe(Math.max(...inBucket(spread.q3, b)));
        for (const [b, row] of picked(band, "lower").entries())
          expect(Math.min(...row.map((i) => spread.q1[i]))).toBe(Math.min(...inBucket(spread.q1, b)));
        for (const edge of ["upper", "lower"] as const) {
          const flat = picked(band, edge).flat();
          expect(flat).toEqual([...new Set(flat)].sort((a, b) => a - b));
          expect([flat[0], flat.at(-1)]).toEqual([0, steps - 1]);
        }
      }),
    );
  });

  it("gives the extremes of its finite quartiles to the axis: one that leaves at the top does not stretch it", () => {
    const band = new Band(3, 4, 1);
    const q1 = Float64Array.of(2, 0.5, 3, Number.POSITIVE_INFINITY);
    const q3 = Float64Array.of(4, 9, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    band.extend({ q1, median: q1, q3 }, 4);
    expect(band.extent).toEqual({ lowest: -0.5, lowestPositive: 1, highest: 8 });
  });

  it("begins at the first value that it is given, and is interrupted where no seed has a number", () => {
    const band = new Band(5, 6);
    band.beginAt(2);
    const none = Number.NaN;
    const q1 = Float64Array.of(0, 0, 1, none, 1, 1);
    band.extend({ q1, median: q1, q3: q1 }, 6);
    expect(picked(band, "upper")).toEqual([[], [], [2], [], [4], [5]]);
    expect([2, 3, 4].map((bucket) => band.isGap(bucket))).toEqual([false, true, false]);
  });
});
