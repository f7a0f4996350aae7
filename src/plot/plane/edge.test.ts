import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { type EdgeSign, isOutside, placeAtEdge } from "./edge.ts";

const size = { width: 400, height: 300 };
const newSign = (): EdgeSign => ({ x: 0, y: 0, alongX: 0, alongY: 0 });

const middle = { x: 200, y: 150 };

describe("placeAtEdge", () => {
  test("puts the sign on the segment, pointing outwards", () => {
    const sign = newSign();
    placeAtEdge(sign, middle, { x: 1e6, y: 150 }, size, [], 0);
    expect(sign).toEqual({ x: 384, y: 150, alongX: 1, alongY: 0 });
    placeAtEdge(sign, { x: 100, y: 40 }, { x: 100, y: -1e300 }, size, [], 0);
    expect(sign).toMatchObject({ x: 100, y: 16 });
    expect(sign.alongY).toBeCloseTo(-1, 12);
    placeAtEdge(sign, { x: 100, y: 100 }, { x: -900, y: 1100 }, size, [], 0);
    expect(sign).toMatchObject({ x: 16, y: 184 });
  });

  test("begins at the edge where the segment begins outside", () => {
    const sign = newSign();
    placeAtEdge(sign, { x: -50, y: 100 }, { x: -500, y: 100 }, size, [], 0);
    expect(sign).toEqual({ x: 16, y: 100, alongX: -1, alongY: 0 });
  });

  test("moves along the edge where another sign is, even with eight in one corner", () => {
    const signs = Array.from({ length: 8 }, newSign);
    for (const [i, sign] of signs.entries()) placeAtEdge(sign, middle, { x: 900, y: 700 }, size, signs, i);
    for (const [i, a] of signs.entries())
      for (const b of signs.slice(0, i)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(19);
  });

  const far = fc.oneof(fc.double({ min: -2000, max: 2000, noNaN: true }), fc.double({ noNaN: true }));
  const place = fc.record({ x: far, y: far });

  test.prop([place, place])("stays within the screen, from and for any place", (from, to) => {
    const sign = newSign();
    placeAtEdge(sign, from, to, size, [], 0);
    expect(isOutside(sign.x, sign.y, size)).toBe(false);
    expect(Math.hypot(sign.alongX, sign.alongY)).toBeLessThan(1.0001);
  });
});

test("points that are not on the screen are outside", () => {
  expect(isOutside(0, 300, size)).toBe(false);
  expect(isOutside(-0.1, 10, size)).toBe(true);
  expect(isOutside(10, Number.POSITIVE_INFINITY, size)).toBe(true);
  expect(isOutside(Number.NaN, 0, size)).toBe(true);
});
