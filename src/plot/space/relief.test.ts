import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { boxHeight, boxX, boxY } from "./box.ts";
import { lensOf, project, rayThrough } from "./camera.ts";
import { made, sampled } from "./testing/sampled.ts";

const { relief, box } = sampled("rastrigin", 129);
const lens = lensOf({ azimuth: -28, elevation: 44, zoom: 1, target: [0, 0, 0.2] }, box, {
  width: 760,
  height: 740,
});
const inside = fc.double({ min: -0.98, max: 0.98, noNaN: true });

describe("the drawn surface", () => {
  test.prop([inside, inside])("is met where a point that is seen was projected", (x, y) => {
    const height = relief.heightAt(x, y);
    const at = { x: 0, y: 0 };
    project(lens, x, y, height, at);
    const met = relief.meet(rayThrough(lens, at.x, at.y));
    if (!met) throw new Error("the ray misses the surface");
    const nearer = Math.hypot(met[0] - x, met[1] - y);
    // A hill in front is met first.
    if (!relief.hides(lens, x, y, height)) expect(nearer).toBeLessThan(0.06);
    else expect(nearer).toBeGreaterThan(0.005);
  });

  test("is not met beside the box", () => {
    expect(relief.meet(rayThrough(lens, 5, 5))).toBeNull();
    expect(relief.meet(rayThrough(lens, 755, 735))).toBeNull();
  });

  test("hides what lies behind a ridge, and nothing in front of it", () => {
    const ridge = Float64Array.from({ length: 81 * 81 }, (_, i) => (Math.abs((i / 81 - 40) | 0) < 2 ? 1 : 0));
    const { relief: wall } = made(ridge, 81, { x: [0, 1], y: [0, 1] });
    const low = lensOf({ azimuth: 0, elevation: 20, zoom: 1, target: [0, 0, 0] }, wall.box, {
      width: 400,
      height: 400,
    });
    expect(wall.hides(low, 0, 0.3, 0)).toBe(true);
    expect(wall.hides(low, 0, -0.3, 0)).toBe(false);
    expect(wall.hides(low, 0, 0, boxHeight)).toBe(false);
    const above = lensOf({ ...low.camera, elevation: 90 }, wall.box, low.size);
    expect(wall.hides(above, 0, 0.3, 0)).toBe(false);
  });

  test("is hidden by a slope towards the eye, most of all its points", () => {
    const slope = Float64Array.from({ length: 81 * 81 }, (_, i) => 80 - Math.floor(i / 81));
    const { relief: hill } = made(slope, 81, { x: [0, 1], y: [0, 1] });
    const front = lensOf({ azimuth: 0, elevation: 10, zoom: 1, target: [0, 0, 0] }, hill.box, lens.size);
    const back = lensOf({ ...front.camera, azimuth: 180 }, hill.box, lens.size);
    expect(hill.hiddenFrom(front, [[0, 0.9]])).toBeGreaterThan(0.9);
    expect(hill.hiddenFrom(back, [[0, 0.9]])).toBe(0);
  });

  test("does not hide a minimum that is sharper than its triangles", () => {
    const { relief: wells, box: around, map, surface } = sampled("himmelblau", 97);
    const above = lensOf({ azimuth: -28, elevation: 70, zoom: 1, target: [0, 0, 0.2] }, around, lens.size);
    for (const { at, value } of surface.minima) {
      const [x, y, z] = [boxX(around, at[0]), boxY(around, at[1]), boxHeight * map.elevation(value)];
      expect(z).toBeLessThanOrEqual(wells.heightAt(x, y));
      expect(wells.hides(above, x, y, z)).toBe(false);
    }
  });

  test("has no height outside, nor where there is no value", () => {
    const values = new Float64Array(81).fill(1);
    values[40] = Number.NaN;
    const { relief: holed } = made(values, 9, { x: [0, 1], y: [0, 1] });
    expect([holed.heightAt(0.01, 0), holed.heightAt(1.1, 0), holed.heightAt(0, -1.1)]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
    expect(holed.heightAt(-0.9, 1)).toBe(0);
  });
});
