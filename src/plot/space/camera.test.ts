import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { boxHeight, boxOf, boxX, boxY, planeX, planeY } from "./box.ts";
import { type Camera, cameraLimits, firstCamera, lensOf, permitted, project, rayThrough } from "./camera.ts";

const box = boxOf({ x: [-2, 2], y: [-1, 3] });
const size = { width: 760, height: 740 };
const camera: Camera = { azimuth: -28, elevation: 44, zoom: 1, target: [0, 0, 0.2] };

const cameras = fc.record({
  azimuth: fc.double({ min: -180, max: 180, noNaN: true }),
  elevation: fc.double({ min: cameraLimits.elevation[0], max: cameraLimits.elevation[1], noNaN: true }),
  zoom: fc.double({ min: 0.6, max: 12, noNaN: true }),
  target: fc.constant([0.1, -0.2, 0.2] as const),
});

describe("a camera", () => {
  test("shows its target in the middle, x to the right and heights upwards", () => {
    const lens = lensOf({ ...camera, azimuth: 0 }, box, size);
    const [at, right, above] = [0, 1, 2].map(() => ({ x: 0, y: 0 }));
    project(lens, ...lens.camera.target, at);
    expect([at.x, at.y]).toEqual([expect.closeTo(380, 8), expect.closeTo(370, 8)]);
    project(lens, 0.5, 0, 0.2, right);
    expect(right.x).toBeGreaterThan(at.x);
    expect(right.y).toBeCloseTo(at.y, 8);
    project(lens, 0, 0, 0.4, above);
    expect(above.x).toBeCloseTo(at.x, 8);
    expect(above.y).toBeLessThan(at.y);
  });

  test("that looks straight down shows the plane as the flat stage does, y upwards", () => {
    const lens = lensOf({ ...camera, azimuth: 0, elevation: 90 }, box, size);
    const [from, to] = [0, 1].map(() => ({ x: 0, y: 0 }));
    project(lens, -0.5, -0.5, 0.2, from);
    project(lens, 0.5, 0.5, 0.2, to);
    expect(to.x - from.x).toBeCloseTo(from.y - to.y, 8);
    expect(to.x).toBeGreaterThan(from.x);
  });

  test.prop([cameras])("sees all of the box at zoom 1 in every size", ({ azimuth, elevation }) => {
    for (const screen of [size, { width: 390, height: 320 }, { width: 768, height: 500 }]) {
      const lens = lensOf(permitted({ ...camera, azimuth, elevation }, box), box, screen);
      const at = { x: 0, y: 0 };
      for (const x of [-box.halfX, box.halfX])
        for (const y of [-box.halfY, box.halfY])
          for (const z of [0, boxHeight]) {
            project(lens, x, y, z, at);
            expect(at.x).toBeGreaterThan(0);
            expect(at.x).toBeLessThan(screen.width);
            expect(at.y).toBeGreaterThan(0);
            expect(at.y).toBeLessThan(screen.height);
          }
    }
  });

  test.prop([
    cameras,
    fc.tuple(...[1, 1, 0.7].map((most) => fc.double({ min: -most, max: most, noNaN: true }))),
  ])("has a line of sight through the place of every point", (from, [x, y, z]) => {
    const lens = lensOf(from, box, size);
    const at = { x: 0, y: 0 };
    project(lens, x, y, Math.abs(z), at);
    const { from: start, along } = rayThrough(lens, at.x, at.y);
    const share = along.map((part, k) => ([x, y, Math.abs(z)][k] - start[k]) * part);
    const t = share.reduce((a, b) => a + b) / along.reduce((sum, part) => sum + part * part, 0);
    expect(Math.hypot(...along.map((part, k) => start[k] + t * part - [x, y, Math.abs(z)][k]))).toBeLessThan(
      1e-9,
    );
  });

  test("stays within its limits", () => {
    const far = permitted({ azimuth: 350, elevation: -20, zoom: 100, target: [9, -9, 9] }, box);
    expect(far).toEqual({ azimuth: -10, elevation: 4, zoom: 12, target: [1, -1, boxHeight] });
  });

  test("is first where it hides the least, and at the usual corner where it hides as little", () => {
    expect(firstCamera(() => 0.3).azimuth).toBe(-28);
    expect(firstCamera(({ azimuth }) => (azimuth === 62 ? 0.25 : 0.3)).azimuth).toBe(-28);
    expect(firstCamera(({ azimuth }) => (azimuth === 152 ? 0.1 : 0.3)).azimuth).toBe(152);
  });
});

test.prop([fc.double({ min: -9, max: 9, noNaN: true })])("the box has the plane's points", (value) => {
  const wide = boxOf({ x: [-3, 9], y: [1, 3] });
  expect([wide.halfX, wide.halfY]).toEqual([1, 1]);
  expect(planeX(wide, boxX(wide, value))).toBeCloseTo(value, 12);
  expect(planeY(wide, boxY(wide, value))).toBeCloseTo(value, 12);
  const equal = boxOf({ x: [-3, 3], y: [1, 3] });
  expect([equal.halfX, equal.halfY]).toEqual([1, 1 / 3]);
});
