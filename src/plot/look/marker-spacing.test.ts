import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { MarkerSpacing } from "./marker-spacing.ts";

const chosenOf = (points: readonly (readonly [number, number])[], isVisible = (_: number) => true) => {
  const spacing = new MarkerSpacing();
  for (const [x, y] of points) spacing.add(x, y, isVisible(x));
  const { chosen } = spacing;
  return chosen.flatMap((x, i) => (i % 2 === 0 ? [[x, chosen[i + 1]] as const] : []));
};

const coordinate = fc.double({ min: 0, max: 800, noNaN: true });

describe("the markers along a line", () => {
  test("stand at equal distances on a straight line", () => {
    const line = Array.from({ length: 401 }, (_, x) => [x, 0] as const);
    expect(chosenOf(line).map(([x]) => x)).toEqual([56, 112, 168, 224, 280, 336, 392]);
  });

  test("stand at the ends of steps longer than their distance", () => {
    const zigzag = [0, 1, 2, 3, 4].map((i) => [200 * (i % 2), 50 * i] as const);
    expect(chosenOf(zigzag)).toEqual(zigzag.slice(1));
  });

  test.prop([fc.array(fc.tuple(coordinate, coordinate), { maxLength: 200 })])(
    "never come close to each other, however often the line crosses itself",
    (points) => {
      const chosen = chosenOf(points);
      for (const [i, [x, y]] of chosen.entries())
        for (const [otherX, otherY] of chosen.slice(0, i))
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(40);
    },
  );

  test("are the same wherever the picture's edge is", () => {
    const line = Array.from({ length: 401 }, (_, x) => [x, 0] as const);
    expect(chosenOf(line, (x) => x > 150).map(([x]) => x)).toEqual([168, 224, 280, 336, 392]);
  });
});
