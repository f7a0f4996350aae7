import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { around, isFar, type Name, nameOf, overlap, placeNames, sideOf } from "./place-labels.ts";

const size = { width: 300, height: 200 };
const wanted = fc.record({
  x: fc.double({ min: 0, max: 300, noNaN: true }),
  y: fc.double({ min: 0, max: 200, noNaN: true }),
  width: fc.double({ min: 10, max: 120, noNaN: true }),
});

const nameAt = (x: number, y: number, width: number): Name => nameOf(0, "", width, x, y);

function placedAlone(x: number, y: number, width: number, points: readonly number[] = []): Name {
  const name = nameAt(x, y, width);
  placeNames([name], [], points, size);
  return name;
}

describe("placeNames", () => {
  test.prop([fc.array(wanted, { maxLength: 8 }), fc.array(wanted, { maxLength: 5 }), fc.boolean()])(
    "covers nothing that is taken, no other name and no edge",
    (all, signs, keep) => {
      const taken = signs.map(({ x, y }) => around(x, y, 8));
      const names = all.map(({ x, y, width }) => nameAt(x, y, width));
      // The second time, names have places from before.
      for (const shift of [0, 9]) {
        for (const name of names) name.x += shift;
        placeNames(names, [...taken], [], size, keep);
        const placed = names.filter(({ place }) => place >= 0);
        for (const [i, rect] of placed.entries()) {
          for (const other of [...taken, ...placed.slice(0, i)]) expect(overlap(rect, other)).toBe(false);
          expect(rect.right - rect.left).toBeCloseTo(rect.width, 9);
          expect(Math.min(rect.left, rect.top)).toBeGreaterThanOrEqual(0);
          expect(rect.right).toBeLessThanOrEqual(size.width);
          expect(rect.bottom).toBeLessThanOrEqual(size.height);
        }
      }
    },
  );

  test("puts a lone name on the right, on the left at the right edge, and away from lines", () => {
    expect(placedAlone(100, 100, 50).left).toBeGreaterThan(100);
    expect(placedAlone(290, 100, 50).right).toBeLessThan(290);
    expect(placedAlone(100, 100, 50, [120, 100, 125, 100, 130, 100]).right).toBeLessThan(100);
  });

  test("finds places for the names of eight contenders that stand at one minimum", () => {
    const names = [50, 60, 45, 70, 55, 40, 65, 50].map((width) => nameAt(150, 100, width));
    placeNames(names, [around(150, 100, 9)], [], size);
    expect(names.filter(({ place }) => place < 0)).toEqual([]);
    for (const name of names.filter(isFar)) expect(Math.abs(sideOf(name))).toBe(1);
  });

  test("leaves a name where it is during a race, until its line is in the way there", () => {
    const name = nameAt(100, 100, 50);
    placeNames([name], [], [], size);
    const before = name.place;
    const few = [120, 100, 125, 100];
    placeNames([name], [], few, size, true);
    expect(name.place).toBe(before);
    const many = Array.from({ length: 20 }, (_, i) => [115 + i, 100]).flat();
    placeNames([name], [], many, size, true);
    expect(name.place).not.toBe(before);
    placeNames([name], [], [], size);
    expect(name.place).toBe(before);
  });

  test("leaves out a name for which there is no room", () => {
    expect(placedAlone(100, 100, 500).place).toBe(-1);
  });
});
