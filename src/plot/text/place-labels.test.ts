import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { around, overlap, placeNames } from "./place-labels.ts";

const size = { width: 300, height: 200 };
const place = fc.record({
  x: fc.double({ min: 0, max: 300, noNaN: true }),
  y: fc.double({ min: 0, max: 200, noNaN: true }),
  width: fc.double({ min: 10, max: 120, noNaN: true }),
});

describe("placeNames", () => {
  test.prop([fc.array(place, { maxLength: 8 }), fc.array(place, { maxLength: 5 })])(
    "covers nothing that is taken, no other name and no edge",
    (wanted, signs) => {
      const taken = signs.map(({ x, y }) => around(x, y, 8));
      const placed = placeNames(wanted, taken, [], size).filter((rect) => rect !== null);
      for (const [i, rect] of placed.entries()) {
        for (const other of [...taken, ...placed.slice(0, i)]) expect(overlap(rect, other)).toBe(false);
        expect(Math.min(rect.left, rect.top)).toBeGreaterThanOrEqual(0);
        expect(rect.right).toBeLessThanOrEqual(size.width);
        expect(rect.bottom).toBeLessThanOrEqual(size.height);
      }
    },
  );

  test("puts a lone name on the right, on the left at the right edge, and away from lines", () => {
    const [right] = placeNames([{ x: 100, y: 100, width: 50 }], [], [], size);
    expect(right?.left).toBeGreaterThan(100);
    const [left] = placeNames([{ x: 290, y: 100, width: 50 }], [], [], size);
    expect(left?.right).toBeLessThan(290);
    const [away] = placeNames([{ x: 100, y: 100, width: 50 }], [], [120, 100, 130, 100], size);
    expect(away?.right).toBeLessThan(100);
  });

  test("returns null where there is no room", () => {
    expect(placeNames([{ x: 100, y: 100, width: 500 }], [], [], size)).toEqual([null]);
  });
});
