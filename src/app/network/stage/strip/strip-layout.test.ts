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
      const { spots } = layStrip([64, 128, 7, 8, 9, 1], 390, height);
      for (const { x, y, side } of spots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + side).toBeLessThanOrEqual(390);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + side).toBeLessThanOrEqual(height);
      }
      for (const [i, a] of spots.entries())
        for (const b of spots.slice(i + 1))
          expect(Math.abs(a.x - b.x) >= a.side || Math.abs(a.y - b.y) >= a.side).toBe(true);
    }
  });

  test("shows the first layer of pixels as a block of larger pictures, and no pixels", () => {
    const { spots, counts, rests } = layStrip([64, 32, 10], 760, 238, true);
    expect(counts.slice(0, 2)).toEqual([0, 32]);
    expect(rests.map(({ layer }) => layer)).toEqual([2]);
    const first = spots.filter(({ layer }) => layer === 1);
    expect(first[0].side).toBeGreaterThan(24);
    const right = Math.max(...first.map(({ x, side }) => x + side));
    expect(Math.min(...spots.filter(({ layer }) => layer === 2).map(({ x }) => x))).toBeGreaterThan(right);
  });

  test("keeps the pictures of pixels' weights within the strip, however many, with or without hidden layers", () => {
    for (const sizes of [
      [64, 128, 10],
      [64, 10],
      [64, 1, 10],
      [64, 32, 16, 10],
    ])
      for (const [width, height] of [
        [760, 238],
        [390, 138],
        [320, 96],
      ]) {
        const { spots, counts } = layStrip(sizes, width, height, true);
        expect(counts).toHaveLength(sizes.length);
        for (const [i, a] of spots.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.side).toBeLessThanOrEqual(width);
          expect(a.y + a.side).toBeLessThanOrEqual(height);
          for (const b of spots.slice(i + 1))
            expect(Math.abs(a.x - b.x) >= a.side || Math.abs(a.y - b.y) >= a.side).toBe(true);
        }
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

  test("moves through a block of pictures, and on to the next layer", () => {
    const layout = layStrip([64, 32, 10], 760, 238, true);
    const first = layout.spots[0];
    const right = layout.spots[neighbour(layout, 0, "ArrowRight")];
    expect(right).toMatchObject({ layer: 1, y: first.y });
    expect(right.x).toBeGreaterThan(first.x);
    let at = 0;
    for (let i = 0; i < 12; i++) at = neighbour(layout, at, "ArrowRight");
    expect(layout.spots[at].layer).toBe(2);
  });
});
