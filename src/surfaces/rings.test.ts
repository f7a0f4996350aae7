import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rings, traceRings } from "./rings.ts";

type Ring = [x: number, y: number][];

function unpack({ points, lengths }: Rings): Ring[] {
  let at = 0;
  return Array.from(lengths, (length) =>
    Array.from({ length }, () => [points[at++], points[at++]] satisfies [number, number]),
  );
}

/** Returns the area within a ring, positive if it is counterclockwise. */
const area = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

/** Returns the winding number of the rings around a point, by their crossings of the ray to the right. */
function windings(rings: Ring[], px: number, py: number): number {
  let count = 0;
  for (const ring of rings)
    ring.forEach(([x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length];
      if (y > py === nextY > py) return;
      if (x + ((py - y) / (nextY - y)) * (nextX - x) > px) count += nextY > y ? 1 : -1;
    });
  return count;
}

const grid = (columns: number, rows: number, f: (x: number, y: number) => number): Float64Array =>
  Float64Array.from({ length: columns * rows }, (_, i) =>
    f((i % columns) / (columns - 1), Math.floor(i / columns) / (rows - 1)),
  );

describe("rings", () => {
  it("surround a hill counterclockwise, at the height of their level", () => {
    const hill = grid(65, 49, (x, y) => -Math.hypot(x - 0.4, y - 0.6));
    const rings = unpack(traceRings(hill, 65, 49, Float64Array.of(-0.25)));
    expect(rings.length).toBe(1);
    for (const [x, y] of rings[0]) expect(Math.hypot(x - 0.4, y - 0.6)).toBeCloseTo(0.25, 3);
    expect(area(rings[0])).toBeCloseTo(Math.PI * 0.25 ** 2, 3);
  });

  it("surround a basin clockwise, as a hole in the view", () => {
    const basin = grid(65, 65, (x, y) => Math.hypot(x - 0.5, y - 0.5));
    const rings = unpack(traceRings(basin, 65, 65, Float64Array.of(0.25)));
    expect(rings.map(area).sort((a, b) => a - b)).toEqual([
      expect.closeTo(-Math.PI * 0.25 ** 2, 3),
      expect.closeTo(1, 6),
    ]);
  });

  it("are closed along the border, with vertices at its corners only", () => {
    const slope = grid(9, 9, (x) => x);
    const [ring] = unpack(traceRings(slope, 9, 9, Float64Array.of(0.3)));
    expect(area(ring)).toBeCloseTo(0.7, 6);
    expect(ring).toContainEqual([1, 0]);
    expect(ring).toContainEqual([1, 1]);
    expect(ring.filter(([x]) => x === 1).length).toBeLessThanOrEqual(3);
  });

  it("are in the order of their levels", () => {
    const { levelRings, lengths, points } = traceRings(
      grid(9, 9, (x) => x),
      9,
      9,
      Float64Array.of(-1, 0.5, 2),
    );
    expect([...levelRings]).toEqual([1, 1, 0]);
    expect(points.length).toBe(2 * lengths.reduce((sum, length) => sum + length, 0));
  });

  it("join two opposite heights across a saddle if its middle is above the level", () => {
    const saddle = Float64Array.of(1, 0, 0, 1);
    expect(traceRings(saddle, 2, 2, Float64Array.of(0.4)).levelRings[0]).toBe(1);
    expect(traceRings(saddle, 2, 2, Float64Array.of(0.6)).levelRings[0]).toBe(2);
  });

  it("enclose exactly the values above the level, however irregular the field", () => {
    const fields = fc
      .integer({ min: 3, max: 9 })
      .chain((columns) =>
        fc
          .integer({ min: 3, max: 9 })
          .chain((rows) =>
            fc
              .array(fc.integer({ min: 0, max: 9 }), { minLength: columns * rows, maxLength: columns * rows })
              .map((values) => ({ columns, rows, values: Float64Array.from(values) })),
          ),
      );
    fc.assert(
      fc.property(fields, fc.integer({ min: 0, max: 8 }), ({ columns, rows, values }, below) => {
        const level = below + 0.5;
        const rings = unpack(traceRings(values, columns, rows, Float64Array.of(level)));
        for (let j = 1; j < rows - 1; j++)
          for (let i = 1; i < columns - 1; i++)
            // Slightly off the node: a ray through nodes would meet vertices.
            expect(windings(rings, i / (columns - 1), j / (rows - 1) + 1e-4)).toBe(
              values[j * columns + i] >= level ? 1 : 0,
            );
      }),
    );
  });
});
