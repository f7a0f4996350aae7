import { expect, test } from "vitest";
import { pointSize } from "./drape.ts";
import { Thinned } from "./thinned.ts";

/** Returns a line through places along x, at a height of 0; a negative place begins a new part. */
function lineAt(...places: number[]) {
  const points = places.flatMap((x, i) => [Math.abs(x), 0, 0, i === 0 || x < 0 ? 0 : 1]);
  return { points: Float32Array.from(points), count: places.length };
}

const placesOf = ({ points, count }: Thinned) =>
  Array.from({ length: count }, (_, i) => [
    Number(points[pointSize * i].toFixed(4)),
    points[pointSize * i + 3],
  ]);

test("points close to the last one kept are left out", () => {
  const thinned = new Thinned(lineAt(0.1, 0.105, 0.11, 0.113, 0.12, 0.2));
  expect(thinned.countAt(6)).toBe(3);
  expect(placesOf(thinned)).toEqual([
    [0.1, 0],
    [0.113, 1],
    [0.2, 1],
  ]);
});

test("a line that stands still costs nothing", () => {
  expect(new Thinned(lineAt(...Array(5000).fill(0.3))).countAt(5000)).toBe(1);
});

test("up to a step, it has the points that the line has", () => {
  const thinned = new Thinned(lineAt(0.1, 0.105, 0.2, 0.205, 0.3));
  expect([0, 1, 2, 3, 4, 5].map((count) => thinned.countAt(count))).toEqual([0, 1, 1, 2, 2, 3]);
});

test("an interruption stays where the point that ended it is left out", () => {
  const thinned = new Thinned(lineAt(0.1, 0.2, -0.205, 0.21, 0.3));
  thinned.countAt(5);
  expect(placesOf(thinned)).toEqual([
    [0.1, 0],
    [0.2, 1],
    [0.3, 0],
  ]);
});

test("it follows a line that grows", () => {
  const line = lineAt(...Array.from({ length: 300 }, (_, i) => i / 300 + 0.001));
  const thinned = new Thinned(line);
  line.count = 10;
  const before = thinned.countAt(10);
  line.count = 300;
  expect(thinned.countAt(300)).toBeGreaterThan(20 * before);
  expect(thinned.countAt(10)).toBe(before);
});
