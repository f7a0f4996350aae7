import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { distanceTo, readPath } from "../testing/path.ts";
import { GrowingLine } from "./growing-line.ts";

const size = { width: 400, height: 300 };

const lineOf = (points: readonly (readonly [number, number])[]) => ({
  step: points.map((_, i) => i),
  x: points.map(([x]) => x),
  y: points.map(([, y]) => y),
});

const inside = fc.tuple(
  fc.double({ min: 0, max: 400, noNaN: true }),
  fc.double({ min: 0, max: 300, noNaN: true }),
);

describe("GrowingLine", () => {
  test.prop([fc.array(inside, { minLength: 2, maxLength: 50 }), fc.nat(49)])(
    "passes all points up to a step, and ends at its point",
    (points, at) => {
      const step = Math.min(at, points.length - 1);
      const [x, y] = points[step];
      const line = readPath(new GrowingLine(lineOf(points), size).upTo(step, { x, y })).flat();
      if (step === 0) {
        expect(line).toEqual([]);
        return;
      }
      // The bound is the tolerance, twice where the end is not among the points kept, and the rounding.
      for (const point of points.slice(0, step + 1)) expect(distanceTo(line, point)).toBeLessThan(0.6);
      const [endX, endY] = line[line.length - 1];
      expect(Math.hypot(endX - x, endY - y)).toBeLessThan(0.08);
    },
  );

  test("writes a path up to a step that begins the whole path", () => {
    const points = Array.from({ length: 200 }, (_, i) => [i * 2, 150 + 100 * Math.sin(i / 9)] as const);
    const line = new GrowingLine(lineOf(points), size);
    const whole = line.upTo(199);
    for (const step of [0, 1, 50, 120, 199]) expect(whole.startsWith(line.upTo(step))).toBe(true);
    expect(line.upTo(-1)).toBe("");
  });

  test("is interrupted at NaN", () => {
    const line = new GrowingLine(
      lineOf([
        [0, 0],
        [10, 0],
        [20, Number.NaN],
        [30, 0],
        [40, 0],
      ]),
      size,
    );
    expect(readPath(line.upTo(4))).toEqual([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [30, 0],
        [40, 0],
      ],
    ]);
    expect(line.upTo(2, { x: 20, y: Number.NaN })).toBe(line.upTo(1));
  });

  test("is clipped at the edges, and continues where it comes back", () => {
    const line = new GrowingLine(
      lineOf([
        [200, 150],
        [1e9, 150],
        [1e9, -1e9],
        [200, -1e9],
        [200, 100],
      ]),
      size,
    );
    expect(readPath(line.upTo(4))).toEqual([
      [
        [200, 150],
        [420, 150],
      ],
      [
        [200, -20],
        [200, 100],
      ],
    ]);
  });

  test("stays short where a line goes over the same area many times", () => {
    // A low-discrepancy sequence: no two of its segments are the same.
    const points = Array.from(
      { length: 20_000 },
      (_, i) => [100 + 80 * ((i * 0.754877666) % 1), 100 + 80 * ((i * 0.569840296) % 1)] as const,
    );
    expect(new GrowingLine(lineOf(points), size).upTo(19_999).length).toBeLessThan(25_000);
  });
});
