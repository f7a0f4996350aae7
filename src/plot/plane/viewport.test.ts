import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import {
  hasEqualScales,
  pan,
  roundedPoint,
  type Size,
  spans,
  toScreenX,
  toScreenY,
  toWorldX,
  toWorldY,
  type View,
  viewportOf,
  visible,
  zoom,
} from "./viewport.ts";

const interval = fc
  .tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double({ min: 1e-3, max: 1e4, noNaN: true }))
  .map(([from, length]): [number, number] => [from, from + length]);
const anyView: fc.Arbitrary<View> = fc.record({ x: interval, y: interval });
const anySize: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 20, max: 4000 }),
  height: fc.integer({ min: 20, max: 4000 }),
});
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const square: View = { x: [-2, 2], y: [-1, 3] };

describe("viewportOf", () => {
  test.prop([anyView, anySize, fc.boolean()])(
    "shows at least the view, its middle in the middle",
    (view, size, equal) => {
      const viewport = viewportOf(view, size, equal);
      const seen = visible(viewport);
      const slack = 1e-9 * (Math.abs(view.x[0]) + Math.abs(view.y[0]) + 1e4);
      expect(seen.x[0]).toBeLessThanOrEqual(view.x[0] + slack);
      expect(seen.x[1]).toBeGreaterThanOrEqual(view.x[1] - slack);
      expect(seen.y[0]).toBeLessThanOrEqual(view.y[0] + slack);
      expect(seen.y[1]).toBeGreaterThanOrEqual(view.y[1] - slack);
      expect(toScreenX(viewport, (view.x[0] + view.x[1]) / 2)).toBeCloseTo(size.width / 2, 4);
      expect(toScreenY(viewport, (view.y[0] + view.y[1]) / 2)).toBeCloseTo(size.height / 2, 4);
    },
  );

  test("gives both axes one scale, or each another", () => {
    const wide = { width: 800, height: 200 };
    const equal = viewportOf(square, wide, true);
    expect(equal.unitX).toBe(equal.unitY);
    expect(visible(equal).y).toEqual([-1, 3]);
    expect(visible(equal).x).toEqual([-8, 8]);
    expect(visible(viewportOf(square, wide, false))).toEqual(square);
  });

  test("has y point up", () => {
    const viewport = viewportOf(square, { width: 400, height: 400 }, true);
    expect(toScreenY(viewport, 3)).toBe(0);
    expect(toScreenY(viewport, -1)).toBe(400);
  });

  test("returns finite numbers for a stage without room", () => {
    const viewport = viewportOf(square, { width: 0, height: 0 }, true);
    expect(Number.isFinite(toScreenX(viewport, 1))).toBe(true);
    expect(viewport.unitX).toBeGreaterThan(0);
  });
});

test("domains are distorted only when they are long", () => {
  expect(hasEqualScales({ x: [-15, -5], y: [-3, 3] })).toBe(true);
  expect(hasEqualScales({ x: [0, 100], y: [0, 1] })).toBe(false);
  expect(hasEqualScales({ x: [0, 1], y: [0, 100] })).toBe(false);
});

test.prop([anyView, anySize, fc.boolean(), fraction, fraction])(
  "screen to world and back is the same pixel",
  (view, size, equal, u, v) => {
    const viewport = viewportOf(view, size, equal);
    const [x, y] = [u * size.width, v * size.height];
    expect(toScreenX(viewport, toWorldX(viewport, x))).toBeCloseTo(x, 4);
    expect(toScreenY(viewport, toWorldY(viewport, y))).toBeCloseTo(y, 4);
  },
);

describe("zoom", () => {
  test.prop([
    anyView,
    anySize,
    fc.boolean(),
    fraction,
    fraction,
    fc.double({ min: 0.1, max: 10, noNaN: true }),
  ])("keeps the point under the pointer", (view, size, equal, u, v, factor) => {
    const before = viewportOf(view, size, equal);
    const [x, y] = [u * size.width, v * size.height];
    const point = [toWorldX(before, x), toWorldY(before, y)] as const;
    const after = viewportOf(zoom(view, point, factor), size, equal);
    expect(toScreenX(after, point[0])).toBeCloseTo(x, 3);
    expect(toScreenY(after, point[1])).toBeCloseTo(y, 3);
    expect(after.unitX).toBeCloseTo(before.unitX / factor, 6);
  });

  test.prop([anyView, fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { maxLength: 60 })])(
    "stays within the spans however often",
    (view, factors) => {
      let now = view;
      for (const factor of factors) now = zoom(now, [now.x[0], now.y[1]], factor);
      for (const [from, to] of [now.x, now.y]) {
        expect(to - from).toBeGreaterThan(spans.min * 0.99);
        expect(to - from).toBeLessThan(spans.max * 1.01);
      }
    },
  );

  test("changes nothing at its limits, nor for a factor that is no positive number", () => {
    let now = square;
    for (let i = 0; i < 100; i++) now = zoom(now, [0.3, 0.3], 10);
    expect(zoom(now, [0.3, 0.3], 10)).toEqual(now);
    expect(zoom(square, [0, 0], Number.NaN)).toEqual(square);
    expect(zoom(square, [0, 0], 0)).toEqual(square);
  });
});

describe("pan", () => {
  test.prop([
    anyView,
    anySize,
    fc.boolean(),
    fc.integer({ min: -500, max: 500 }),
    fc.integer({ min: -500, max: 500 }),
  ])("moves what was under the pointer with it", (view, size, equal, right, down) => {
    const before = viewportOf(view, size, equal);
    const after = viewportOf(pan(view, before, right, down), size, equal);
    expect(toScreenX(after, toWorldX(before, 100))).toBeCloseTo(100 + right, 3);
    expect(toScreenY(after, toWorldY(before, 100))).toBeCloseTo(100 + down, 3);
  });

  test("stays within bounds", () => {
    const viewport = viewportOf(square, { width: 400, height: 400 }, true);
    const far = pan(square, viewport, -1e300, 0);
    expect(far.x[1] - far.x[0]).toBeCloseTo(4, 6);
    expect(far.x[0]).toBeLessThanOrEqual(spans.max);
  });
});

describe("roundedPoint", () => {
  test("has the decimals that a pixel needs", () => {
    const viewport = viewportOf(square, { width: 700, height: 700 }, true);
    const [x, y] = roundedPoint(viewport, 100, 600);
    expect(String(x)).toBe("-1.429");
    expect(String(y)).toBe("-0.429");
  });

  test("rounds to whole tens where a pixel is that large, and has no minus zero", () => {
    const viewport = viewportOf({ x: [-5e4, 5e4], y: [-5e4, 5e4] }, { width: 1000, height: 1000 }, true);
    const [x, y] = roundedPoint(viewport, 523.4, 500.00001);
    expect(x % 100).toBe(0);
    expect(Object.is(y, 0)).toBe(true);
  });

  test.prop([anyView, anySize, fraction, fraction])("stays within a pixel", (view, size, u, v) => {
    const viewport = viewportOf(view, size, true);
    const [x, y] = roundedPoint(viewport, u * size.width, v * size.height);
    expect(Math.abs(toScreenX(viewport, x) - u * size.width)).toBeLessThan(0.51);
    expect(Math.abs(toScreenY(viewport, y) - v * size.height)).toBeLessThan(0.51);
  });
});
