import { describe, expect, test } from "vitest";
import { layTiles, tileAt } from "./tile-layout.ts";

const stages = [
  { width: 760, height: 690 },
  { width: 1024, height: 260 },
  { width: 768, height: 420 },
  { width: 390, height: 300 },
  { width: 320, height: 200 },
];
const slots = (count: number) => Array.from({ length: count }, (_, i) => (3 * i) % 8);

describe("layTiles", () => {
  test("keeps one to eight pictures on the stage, without overlap, in the contenders' order", () => {
    for (const stage of stages)
      for (let count = 1; count <= 8; count++) {
        const { tiles, size, head } = layTiles(slots(count), stage, "plane");
        expect(tiles.map(({ slot }) => slot)).toEqual(slots(count));
        for (const [i, { left, top }] of tiles.entries()) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + size.width).toBeLessThanOrEqual(stage.width);
          expect(top - head).toBeGreaterThanOrEqual(0);
          expect(top + size.height).toBeLessThanOrEqual(stage.height);
          for (const other of tiles.slice(i + 1))
            expect(
              Math.abs(other.left - left) >= size.width || Math.abs(other.top - top) >= size.height + head,
            ).toBe(true);
        }
      }
  });

  test("gives a single picture the whole stage", () => {
    expect(layTiles([5], stages[0], "plane")).toEqual({
      tiles: [{ slot: 5, left: 0, top: 0 }],
      size: stages[0],
      head: 0,
    });
  });

  test("lays three pictures in a row on a wide stage, in a column on a high one", () => {
    const columnsOn = (width: number, height: number) =>
      new Set(layTiles(slots(3), { width, height }, "plane").tiles.map(({ left }) => left)).size;
    expect(columnsOn(1024, 260)).toBe(3);
    expect(columnsOn(300, 900)).toBe(1);
  });

  test("makes pictures that are wider than high where curves are drawn", () => {
    const stage = { width: 760, height: 690 };
    const [plane, curve] = (["plane", "curve"] as const).map((kind) => layTiles(slots(3), stage, kind).size);
    expect(curve.width / curve.height).toBeGreaterThan(plane.width / plane.height);
  });

  test("makes pictures that are still seen of eight networks on a phone", () => {
    const { size } = layTiles(slots(8), { width: 390, height: 300 }, "plane");
    expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(70);
  });
});

test("the tile at a point is found, and none between two", () => {
  const layout = layTiles([0, 4], { width: 600, height: 300 }, "plane");
  const [first, second] = layout.tiles;
  const { width, height } = layout.size;
  expect(tileAt(layout, first.left, first.top)?.slot).toBe(0);
  expect(tileAt(layout, second.left + width - 1, second.top + height - 1)?.slot).toBe(4);
  expect(tileAt(layout, second.left - 1, second.top)).toBe(null);
  expect(tileAt(layout, first.left, first.top - 1)).toBe(null);
});
