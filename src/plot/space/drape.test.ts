import { describe, expect, test } from "vitest";
import { boxHeight, planeX, planeY } from "./box.ts";
import { Drape, pointSize } from "./drape.ts";
import { sampled } from "./testing/sampled.ts";

const { box, map, landscape } = sampled("rosenbrock");
const ground = { box, map, valueAt: landscape.value };

const trail = (...points: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y),
  length: points.length,
});

const pointsOf = ({ points, count }: Drape) =>
  Array.from({ length: count }, (_, i) => [...points.subarray(pointSize * i, pointSize * (i + 1))]);

/** Swings across the valley, and leaves the domain in the end. */
const swings = trail(
  ...Array.from({ length: 120 }, (_, i) => [Math.sin(i), 1 + Math.cos(1.7 * i) * (0.2 + i / 60)] as const),
);

describe("a trail on a surface", () => {
  test("has the surface's own height at every point", () => {
    const drape = new Drape(ground);
    drape.lay(swings, swings.length, 1e6);
    const laid = pointsOf(drape);
    expect(laid.length).toBeGreaterThan(500);
    // Points are kept in single precision, and valleys are steep.
    const off = laid.map(([x, y, z]) =>
      Math.abs(z - boxHeight * map.elevation(landscape.value(planeX(box, x), planeY(box, y)))),
    );
    expect(Math.max(...off)).toBeLessThan(1e-4);
  });

  test("goes through the points of the race and stays near the surface between them", () => {
    const drape = new Drape(ground);
    drape.lay(trail([-1.5, 2.5], [1.5, 2.5]), 2, 1e6);
    const laid = pointsOf(drape);
    expect(laid[0].slice(0, 2)).toEqual([expect.closeTo(-0.75, 6), expect.closeTo(0.75, 6)]);
    expect(laid.at(-1)?.slice(0, 2)).toEqual([expect.closeTo(0.75, 6), expect.closeTo(0.75, 6)]);
    expect(laid.slice(1).every((point) => point[3] === 1)).toBe(true);
    for (const [i, [x, y, z]] of laid.entries()) {
      const [nextX, nextY, nextZ] = laid[i + 1] ?? [x, y, z];
      const value = landscape.value(planeX(box, (x + nextX) / 2), planeY(box, (y + nextY) / 2));
      expect(Math.abs((z + nextZ) / 2 - boxHeight * map.elevation(value))).toBeLessThan(0.02);
    }
  });

  test("grows by new points, with the same result as at once", () => {
    const [atOnce, growing] = [new Drape(ground), new Drape(ground)];
    atOnce.lay(swings, swings.length, 1e6);
    for (let until = 1; until <= swings.length; until++) {
      const before = pointsOf(growing);
      growing.lay(swings, until, 1e6);
      expect(pointsOf(growing).slice(0, before.length)).toEqual(before);
      until += until > 20 ? 37 : 0;
    }
    growing.lay(swings, swings.length, 1e6);
    expect(pointsOf(growing)).toEqual(pointsOf(atOnce));
    expect(growing.marks).toEqual(atOnce.marks);
    expect(growing.marks.length).toBeGreaterThan(5);
    for (const step of [0, 7, 119]) expect(growing.countAt(step)).toBe(atOnce.countAt(step));
    const shorter = new Drape(ground);
    shorter.lay(swings, 8, 1e6);
    expect(atOnce.countAt(7)).toBe(shorter.count);
  });

  test("stops after its budget and goes on from there", () => {
    const drape = new Drape(ground);
    let calls = 0;
    for (; drape.done < swings.length; calls++)
      expect(drape.lay(swings, swings.length, 150)).toBeLessThan(150 + 256);
    expect(calls).toBeGreaterThan(3);
  });

  test("is cut off at the sides of the box and comes back without a line between", () => {
    const drape = new Drape(ground);
    drape.lay(trail([0, 1], [40, 1], [1e300, -1e300], [-40, 2], [0, 2]), 5, 1e6);
    const laid = pointsOf(drape);
    expect(Math.max(...laid.flatMap(([x, y]) => [Math.abs(x), Math.abs(y)]))).toBeLessThanOrEqual(1);
    // The second point has no line from the first, which left the box elsewhere.
    expect(laid[0].slice(0, 2)).toEqual([0, 0]);
    expect(laid.at(-1)?.slice(0, 2)).toEqual([0, expect.closeTo(0.5, 6)]);
    const back = laid.findLast((point) => point[3] === 0);
    expect(back?.slice(0, 2)).toEqual([-1, expect.closeTo(0.5, 6)]);
  });

  test("of a fork begins where it leaves the other", () => {
    const drape = new Drape(ground, 2);
    drape.lay({ ...trail([0, 0], [0, 1], [0.5, 1], [0.6, 1]), begins: 2 }, 4, 1e6);
    expect(pointsOf(drape)[0][0]).toBeCloseTo(0.25, 6);
    expect([0, 1, 2].map((step) => drape.countAt(step))).toEqual([0, 0, 1]);
    expect(drape.countAt(99)).toBe(drape.count);
  });

  test("leaves out steps too small to be seen", () => {
    const drape = new Drape(ground);
    const tiny = trail(...Array.from({ length: 5000 }, (_, i) => [1 - 0.1 * 0.99 ** i, 1] as const));
    drape.lay(tiny, 5000, 1e6);
    expect(drape.count).toBeLessThan(200);
    expect(drape.countAt(4999)).toBe(drape.count);
  });
});
