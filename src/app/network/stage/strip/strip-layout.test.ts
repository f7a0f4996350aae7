import { describe, expect, test } from "vitest";
import { layStrip, neighbour } from "./strip-layout.ts";

describe("layStrip", () => {
  test("shows all units if there is room, else counts the rest", () => {
    const layout = layStrip([2, 32, 3], 600, 238);
    expect(layout.counts).toEqual([2, 7, 3]);
    expect(layout.spots).toHaveLength(12);
    expect(layout.rests.map(({ layer, count }) => [layer, count])).toEqual([[1, 25]]);
  });

  test("keeps every picture within the strip and no two of them over each other", () => {
    for (const height of [96, 138, 184, 238]) {
      const { spots, side } = layStrip([64, 128, 7, 8, 9, 1], 390, height);
      for (const { x, y } of spots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + side).toBeLessThanOrEqual(390);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + side).toBeLessThanOrEqual(height);
      }
      for (const [i, a] of spots.entries())
        for (const b of spots.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= side || Math.abs(a.y - b.y) >= side).toBe(true);
    }
  });

  test("moves by arrow keys to the next unit of a layer and to the nearest unit of the next layer", () => {
    const layout = layStrip([2, 4, 1], 600, 238);
    const at = (layer: number, unit: number) =>
      layout.spots.findIndex((spot) => spot.layer === layer && spot.unit === unit);
    expect(neighbour(layout, at(1, 1), "ArrowUp")).toBe(at(1, 0));
    expect(neighbour(layout, at(1, 0), "ArrowUp")).toBe(at(1, 0));
    expect(neighbour(layout, at(1, 3), "ArrowDown")).toBe(at(1, 3));
    expect(neighbour(layout, at(1, 3), "ArrowLeft")).toBe(at(0, 1));
    expect(neighbour(layout, at(1, 3), "ArrowRight")).toBe(at(2, 0));
    expect(neighbour(layout, at(2, 0), "ArrowRight")).toBe(at(2, 0));
    expect(neighbour(layout, at(1, 2), "Enter")).toBe(at(1, 2));
  });
});
