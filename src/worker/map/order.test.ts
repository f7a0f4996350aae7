import fc from "fast-check";
import { expect, it } from "vitest";
import { refinement } from "./order.ts";

const size = fc.tuple(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 70 }));

it("has every cell of a map once", () => {
  fc.assert(
    fc.property(size, ([width, height]) => {
      const { cells, passes } = refinement(width, height);
      expect([...cells].sort((a, b) => a - b)).toEqual(Array.from({ length: width * height }, (_, k) => k));
      expect(passes.at(-1)).toEqual({ end: width * height, stride: 1 });
    }),
  );
});

it("leaves no gap after any of its pictures: their cells, each a square, cover the map", () => {
  fc.assert(
    fc.property(size, ([width, height]) => {
      const { cells, passes } = refinement(width, height);
      for (const { end, stride } of passes) {
        const done = new Set(cells.subarray(0, end));
        const corners = Array.from({ length: width * height }, (_, cell) => {
          const [x, y] = [cell % width, Math.floor(cell / width)];
          return (y - (y % stride)) * width + x - (x % stride);
        });
        expect(corners.every((cell) => done.has(cell))).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

it("begins with 16 cells along the longer side at most, and halves the distance each time", () => {
  const { passes } = refinement(64, 40);
  expect(passes).toEqual([
    { end: 160, stride: 4 },
    { end: 640, stride: 2 },
    { end: 2560, stride: 1 },
  ]);
  expect(refinement(64, 1).passes.map(({ end }) => end)).toEqual([16, 32, 64]);
});
