import { describe, expect, test } from "vitest";
import { heightScale, surfaces } from "../../surfaces/index.ts";
import { HeightMap } from "./height-map.ts";
import { made, sampled } from "./testing/sampled.ts";

describe.each([...surfaces.keys()])("the heights of %s", (id) => {
  const { grid, map, surface } = sampled(id, 33);

  test("rise with the value, from 0 for the lowest, and leave the box nowhere", () => {
    const ascending = grid.values.slice().sort();
    const heights = [...ascending].map((value) => map.elevation(value));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(map.elevation(map.low)).toBe(0);
    expect(map.elevation(map.high)).toBeCloseTo(1, 12);
    expect(Math.max(...heights)).toBeLessThanOrEqual(1.12);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(-0.1);
  });

  test("have the colours of the flat stage", () => {
    const lowest = Math.min(...surface.minima.map(({ value }) => value));
    const base = surface.minima.length > 0 ? lowest : null;
    const { thresholds } = heightScale(grid.values, grid.columns, { levels: 24, base });
    expect(map.thresholds).toEqual(thresholds);
    const { scale, offset, shift } = map.bands;
    // As the shader computes it, in single precision.
    const bandOf = (value: number): number => {
      const root = Math.fround(map.root(value));
      return Math.floor(
        Math.fround(scale * Math.log2(Math.max(Math.fround(root * root + offset), 1e-36)) + shift),
      );
    };
    for (const [k, threshold] of thresholds.entries()) {
      const next = thresholds[k + 1];
      if (next !== undefined) expect(bandOf((threshold + next) / 2), `above ${threshold}`).toBe(k + 1);
    }
    const wrong = grid.values.filter((value) => {
      const band = thresholds.findLastIndex((threshold) => threshold <= value) + 1;
      const near = thresholds.some(
        (threshold) => Math.abs(value - threshold) < 1e-4 * Math.abs(threshold - map.origin),
      );
      return !near && Math.min(Math.max(bandOf(value), 0), thresholds.length) !== band;
    });
    expect([...wrong]).toEqual([]);
  });
});

describe("heights", () => {
  test("that are all the same are level", () => {
    const { map } = made(new Float64Array(81).fill(3), 9, { x: [0, 1], y: [0, 1] });
    expect([map.elevation(3), map.thresholds.length, map.bands.scale]).toEqual([0, 0, 0]);
  });

  test("are cut off above the box, at infinity too, and 0 where there is no value", () => {
    const values = Float64Array.from({ length: 81 }, (_, i) => (i === 40 ? Number.POSITIVE_INFINITY : i));
    values[3] = Number.NaN;
    const map = new HeightMap({ columns: 9, rows: 9, values }, null);
    expect(map.elevation(Number.POSITIVE_INFINITY)).toBe(1.12);
    expect(map.elevation(Number.NEGATIVE_INFINITY)).toBeLessThanOrEqual(0);
    expect(map.elevation(Number.NaN)).toBe(0);
    expect(map.root(Number.POSITIVE_INFINITY)).toBe(1e6);
  });
});
