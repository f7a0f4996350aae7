import { describe, expect, test } from "vitest";
import { pan, viewportOf, zoom } from "../../plot/plane/viewport.ts";
import { regionFor, serves } from "./region.ts";

const view = { x: [-2, 2], y: [-1, 3] } as const;
const size = { width: 730, height: 760 };
const viewport = viewportOf(view, size, true);

describe("regionFor", () => {
  test("covers the screen and a margin around it with square cells", () => {
    const { view: covered, columns, rows } = regionFor(viewport);
    expect(covered.x[0]).toBeLessThan(-2.3);
    expect(covered.y[1]).toBeGreaterThan(3.3);
    const cellX = (covered.x[1] - covered.x[0]) / (columns - 1);
    const cellY = (covered.y[1] - covered.y[0]) / (rows - 1);
    expect(cellX / cellY).toBeCloseTo(1, 2);
    expect(cellX / viewport.unitX).toBeLessThan(2);
  });

  test("bounds the samples of a large screen, and takes at least two by two of a tiny one", () => {
    const large = regionFor(viewportOf(view, { width: 5000, height: 3000 }, true));
    expect(large.columns * large.rows).toBeLessThan(310_000);
    const tiny = regionFor(viewportOf(view, { width: 1, height: 1 }, true));
    expect(tiny.columns).toBeGreaterThanOrEqual(2);
    expect(tiny.rows).toBeGreaterThanOrEqual(2);
  });
});

describe("serves", () => {
  const region = regionFor(viewport);
  const stillServes = (changed: typeof view | ReturnType<typeof pan>) =>
    serves(region, viewportOf(changed, size, true));

  test("accepts a region after a short drag and rejects it after a long one", () => {
    expect(stillServes(view)).toBe(true);
    expect(stillServes(pan(view, viewport, 60, -60))).toBe(true);
    expect(stillServes(pan(view, viewport, 120, 0))).toBe(false);
    expect(stillServes(pan(view, viewport, 0, -120))).toBe(false);
  });

  test("rejects a region after a zoom", () => {
    expect(stillServes(zoom(view, [0, 0], 1.2))).toBe(false);
    expect(stillServes(zoom(view, [0, 0], 1.001))).toBe(true);
  });
});
