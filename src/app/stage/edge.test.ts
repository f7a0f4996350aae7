import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type EdgeSign, isOutside, placeAtEdge } from "./edge.ts";

const size = { width: 400, height: 300 };
const newSign = (): EdgeSign => ({ x: 0, y: 0, alongX: 0, alongY: 0 });

describe("placeAtEdge", () => {
  test("puts the sign on the way, pointing on", () => {
    const sign = newSign();
    placeAtEdge(sign, 1e6, 150, size, [], 0);
    expect(sign).toEqual({ x: 384, y: 150, alongX: 1, alongY: 0 });
    placeAtEdge(sign, 200, -1e300, size, [], 0);
    expect(sign.y).toBe(16);
    expect(sign.alongY).toBeCloseTo(-1, 12);
  });

  test("moves along the edge where another stands, and ends with eight in one corner", () => {
    const signs = Array.from({ length: 8 }, newSign);
    for (const [i, sign] of signs.entries()) placeAtEdge(sign, 900, 700, size, signs, i);
    for (const [i, a] of signs.entries())
      for (const b of signs.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(19);
  });

  const far = fc.oneof(fc.double({ min: -2000, max: 2000, noNaN: true }), fc.double({ noNaN: true }));

  test.prop([far, far])("stays within the screen, for any place", (x, y) => {
    const sign = newSign();
    placeAtEdge(sign, x, y, size, [], 0);
    expect(isOutside(sign.x, sign.y, size)).toBe(false);
    expect(Math.hypot(sign.alongX, sign.alongY)).toBeLessThan(1.0001);
  });
});

test("what is not on the screen is outside", () => {
  expect(isOutside(0, 300, size)).toBe(false);
  expect(isOutside(-0.1, 10, size)).toBe(true);
  expect(isOutside(10, Number.POSITIVE_INFINITY, size)).toBe(true);
  expect(isOutside(Number.NaN, 0, size)).toBe(true);
});
