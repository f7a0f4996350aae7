import { describe, expect, it } from "vitest";
import { contourBands } from "./contour.ts";
import { sampleField } from "./field.ts";
import { createLandscape } from "./landscape.ts";
import { heightScale } from "./scale.ts";

const size = 128;

function bandsOf(formula: string, base: number | null) {
  const landscape = createLandscape({ formula, settings: {} });
  const samples = sampleField(landscape, { x: [-5, 5], y: [-5, 5] }, size, size);
  const scale = heightScale(samples, size, { levels: 20, base });
  return { landscape, samples, scale, ...contourBands(samples, size, size, scale) };
}

describe("bands", () => {
  it("of the bowl have their vertices at the heights of their thresholds", () => {
    const { thresholds, levels, landscape } = bandsOf("(x^2 + 20*y^2) / 2", 0);
    const cell = 10 / (size - 1);
    const grads = new Float64Array(2);
    let vertex = 0;
    let ring = 0;
    for (const [k, count] of levels.levelRings.entries())
      for (const end = ring + count; ring < end; ring++)
        for (let i = 0; i < levels.lengths[ring]; i++, vertex += 2) {
          const [x, y] = [levels.points[vertex], levels.points[vertex + 1]];
          if (x === 0 || x === 1 || y === 0 || y === 1) continue;
          const height = landscape.lossAndGradient(Float64Array.of(10 * x - 5, 10 * y - 5), grads);
          const distance = (height - thresholds[k]) / Math.hypot(...grads);
          expect(Math.abs(distance)).toBeLessThan(0.1 * cell);
        }
    expect(vertex).toBe(levels.points.length);
    expect(levels.levelRings.length).toBe(thresholds.length);
  });

  it("have no undefined region if every height is finite", () => {
    expect(bandsOf("x^2 + y^2", 0).undefinedHere).toBeNull();
  });

  it("outline the region where the formula has no value, and continue under it", () => {
    const { undefinedHere, levels, thresholds } = bandsOf("log(x) + y^2", null);
    const xs = undefinedHere!.points.filter((_, i) => i % 2 === 0);
    expect(Math.min(...xs)).toBe(0);
    expect(Math.max(...xs)).toBeCloseTo(0.5, 2);
    expect([...undefinedHere!.levelRings]).toEqual([1]);
    expect(thresholds.length).toBeGreaterThan(5);
    expect(levels.points.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it("count a region where the formula overflows as undefined", () => {
    const { undefinedHere, levels } = bandsOf("exp(exp(x*y))", null);
    expect(undefinedHere!.lengths.length).toBe(2);
    expect(levels.points.some(Number.isNaN)).toBe(false);
  });

  it("of waves finer than the grid are few enough to be drawn, and reach every side", () => {
    const columns = 800;
    const rows = 301;
    const samples = Float64Array.from({ length: columns * rows }, (_, i) => Math.cos(2.9 * i) + i / 1e5);
    const { levels } = contourBands(
      samples,
      columns,
      rows,
      heightScale(samples, columns, { levels: 12, base: null }),
    );
    expect(levels.points.length / 2).toBeGreaterThan(20_000);
    expect(levels.points.length / 2).toBeLessThanOrEqual(200_000);
    const along = (axis: number) => levels.points.filter((_, i) => i % 2 === axis);
    for (const coordinates of [along(0), along(1)])
      expect([
        coordinates.reduce((a, b) => Math.min(a, b)),
        coordinates.reduce((a, b) => Math.max(a, b)),
      ]).toEqual([0, 1]);
  });

  it("have no rings where the formula has no value anywhere", () => {
    const { undefinedHere, levels, thresholds } = bandsOf("log(-1 - x^2)", null);
    expect(thresholds.length).toBe(0);
    expect(levels.lengths.length).toBe(0);
    const { points } = undefinedHere!;
    const corners = Array.from(
      { length: points.length / 2 },
      (_, i) => `${points[2 * i]},${points[2 * i + 1]}`,
    );
    expect(corners).toEqual(expect.arrayContaining(["0,0", "1,0", "1,1", "0,1"]));
  });

  it("leave the samples and the scale unchanged", () => {
    const { samples, scale, thresholds, landscape } = bandsOf("log(x) + y^2", null);
    expect(samples).toEqual(sampleField(landscape, { x: [-5, 5], y: [-5, 5] }, size, size));
    expect(thresholds).toEqual(scale.thresholds);
    expect(thresholds.buffer).not.toBe(scale.thresholds.buffer);
  });
});
