import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { distanceTo, type PathPoint } from "../testing/path.ts";
import { Thinner } from "./thinner.ts";

function thinned(points: readonly PathPoint[], tolerance: number): number[] {
  const kept: number[] = [];
  const thinner = new Thinner(tolerance, (i) => kept.push(i));
  for (const [i, [x, y]] of points.entries()) thinner.add(i, x, y);
  thinner.end();
  return kept;
}

const coordinate = fc.oneof(
  fc.double({ min: 0, max: 3, noNaN: true }),
  fc.double({ min: 0, max: 400, noNaN: true }),
);

describe("Thinner", () => {
  test.prop([fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 })])(
    "keeps the ends, and passes all other points within the tolerance",
    (points) => {
      const kept = thinned(points, 0.3);
      expect(kept[0]).toBe(0);
      expect(kept.at(-1)).toBe(points.length - 1);
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
      for (let k = 1; k < kept.length; k++) {
        const segment = [points[kept[k - 1]], points[kept[k]]];
        for (let i = kept[k - 1]; i < kept[k]; i++)
          expect(distanceTo(segment, points[i])).toBeLessThan(0.3 + 1e-9);
      }
    },
  );

  test("makes one segment of a straight line, and keeps the tip of a line that turns back", () => {
    expect(
      thinned(
        Array.from({ length: 100 }, (_, i) => [i, 2 * i] as const),
        0.3,
      ),
    ).toEqual([0, 99]);
    expect(
      thinned(
        [
          [0, 0],
          [5, 0],
          [10, 0],
          [3, 0],
        ],
        0.3,
      ),
    ).toEqual([0, 2, 3]);
  });

  test("keeps few corners of a circle", () => {
    const circle = Array.from({ length: 2001 }, (_, i) => {
      const angle = (i * 2 * Math.PI) / 2000;
      return [100 * Math.cos(angle), 100 * Math.sin(angle)] as const;
    });
    expect(thinned(circle, 0.3).length).toBeLessThan(60);
  });
});
