import { describe, expect, it } from "vitest";
import { heightScale } from "./scale.ts";

const size = 100;

/** Samples of f over a square view. */
const field = (f: (x: number, y: number) => number, x: [number, number], y = x): Float64Array =>
  Float64Array.from({ length: size * size }, (_, i) => {
    const column = i % size;
    const row = (i - column) / size;
    return f(x[0] + (column / (size - 1)) * (x[1] - x[0]), y[0] + (row / (size - 1)) * (y[1] - y[0]));
  });

const scaleOf = (samples: Float64Array, base: number | null = null) =>
  heightScale(samples, size, { levels: 20, base });

const share = (samples: Float64Array, test: (height: number) => boolean): number =>
  samples.filter(test).length / samples.length;

describe("a scale of heights", () => {
  const bowl = (x: number, y: number): number => x * x + y * y;

  it("rises evenly in the logarithm above a known minimum", () => {
    const { origin, thresholds } = scaleOf(
      field((x, y) => bowl(x, y) - 7, [-5, 5]),
      -7,
    );
    expect(origin).toBe(-7);
    const steps = thresholds
      .map((height, k) => Math.log10(height + 7) - Math.log10(thresholds[k - 1] + 7))
      .slice(1);
    for (const step of steps) expect(step).toBeCloseTo(steps[0], 9);
    expect(thresholds.length).toBeGreaterThanOrEqual(9);
    expect(thresholds.length).toBeLessThanOrEqual(20);
  });

  it("measures from the lowest sample where no minimum is known", () => {
    const samples = field((x, y) => bowl(x, y) + 3, [-5, 5]);
    expect(scaleOf(samples).origin).toBe(Math.min(...samples));
  });

  it("does not move a threshold when the view is panned or zoomed", () => {
    const wide = scaleOf(field(bowl, [-5, 5]), 0).thresholds;
    const panned = scaleOf(field(bowl, [-4, 6]), 0).thresholds;
    const closer = scaleOf(field(bowl, [1, 3]), 0).thresholds;
    for (const height of panned.filter((height) => height > wide[0] && height < wide.at(-1)!))
      expect(wide).toContain(height);
    for (const height of wide.filter((height) => height > closer[0] && height < closer.at(-1)!))
      expect(closer).toContain(height);
  });

  it("keeps most thresholds outside a pole", () => {
    const upwards = field((x, y) => 1 / bowl(x, y), [-5, 5.1]);
    const { thresholds } = scaleOf(upwards);
    expect(thresholds.at(-1)).toBeLessThan(Math.max(...upwards) / 5);
    const downwards = field((x, y) => -1 / bowl(x, y), [-5, 5.1]);
    const middle = scaleOf(downwards).thresholds;
    expect(share(downwards, (height) => height < middle[0])).toBeLessThan(0.05);
    expect(share(downwards, (height) => height > middle.at(-1)!)).toBeLessThan(0.6);
  });

  it("is nearly linear where the lowest sample is no minimum", () => {
    const { thresholds } = scaleOf(field((x, y) => x ** 3 - 3 * x * y * y, [-2, 2]));
    const first = thresholds[1] - thresholds[0];
    const last = thresholds.at(-1)! - thresholds.at(-2)!;
    expect(last / first).toBeLessThan(5);
    expect(thresholds.some((height) => height < 0)).toBe(true);
    expect(thresholds.some((height) => height > 0)).toBe(true);
  });

  it("has no threshold close to the height of a plateau", () => {
    const needle = field((x, y) => -Math.exp(-bowl(x, y)), [-8, 8]);
    expect(scaleOf(needle, -1).thresholds.at(-1)).toBeLessThan(-0.01);
  });

  it.each([null, -1])("separates two flat parts by a threshold (base %s)", (base) => {
    const { thresholds } = scaleOf(field(Math.sign, [-5, 5]), base);
    expect(thresholds.length).toBeGreaterThan(0);
    for (const height of thresholds) expect(Math.abs(height)).toBeLessThan(1);
  });

  it("reaches down no further than half of the samples if these span many decades", () => {
    const steep = field((x) => Math.exp(20 * x), [-5, 5]);
    const { thresholds } = scaleOf(steep, 0);
    expect(thresholds[0]).toBeGreaterThan(1e-3);
    expect(share(steep, (height) => height < thresholds[0])).toBeLessThan(0.6);
  });

  it("ignores differences that are rounding", () => {
    const noisy = field((x, y) => 1 + Number.EPSILON * Math.round(Math.sin(99 * x * y)), [-5, 5]);
    expect(scaleOf(noisy, 0).thresholds.length).toBe(0);
  });

  it("has no thresholds if all samples have one height or none is finite", () => {
    expect(scaleOf(field(() => 0.1, [-5, 5])).thresholds.length).toBe(0);
    expect(
      scaleOf(
        field(() => 0.1, [-5, 5]),
        0,
      ).thresholds.length,
    ).toBe(0);
    expect(scaleOf(field(() => Number.NaN, [-5, 5])).thresholds.length).toBe(0);
    expect(
      scaleOf(
        field(() => 0.1, [-5, 5]),
        0.1,
      ).thresholds.length,
    ).toBe(0);
  });

  it("ignores samples that are not finite", () => {
    const known = field(bowl, [-5, 5]);
    const torn = known.map((height, i) => (i % 3 === 0 ? [Number.NaN, -1 / 0, 1 / 0][(i % 9) / 3] : height));
    expect(scaleOf(torn, 0).thresholds.length).toBeGreaterThanOrEqual(9);
    for (const height of scaleOf(torn).thresholds) expect(Number.isFinite(height)).toBe(true);
  });
});
