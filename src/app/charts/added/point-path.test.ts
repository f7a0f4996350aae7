import { describe, expect, it } from "vitest";
import { PointPath } from "./point-path.ts";

/** Returns the path through points, which have their place in the list as index. */
function pathOf(points: readonly (readonly [x: number, y: number])[]): PointPath {
  const path = new PointPath();
  for (const [i, [x, y]] of points.entries()) path.add(i, x, y);
  return path;
}

const ends = (text: string) => [...text.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [+x, +y]);

describe("the path through points", () => {
  it("is a line up to any point, interrupted where there is no number", () => {
    const path = pathOf([
      [0, 0],
      [5, 5],
      [Number.NaN, 5],
      [20, 5],
      [25, 5],
    ]);
    expect(path.text(4)).toBe("M0.0 0.0L5.0 5.0M20.0 5.0L25.0 5.0");
    expect(path.text(2)).toBe("M0.0 0.0L5.0 5.0");
    expect(path.text(0)).toBe("M0.0 0.0");
    expect(path.text(-1)).toBe("");
  });

  it("leaves out points that cannot be told from the one before", () => {
    const path = pathOf(Array.from({ length: 1001 }, (_, i) => [i / 100, 0]));
    expect(ends(path.text(1000)).length).toBeLessThan(14);
    expect(ends(path.text(500)).at(-1)?.[0]).toBeCloseTo(5, 0);
  });

  it("is dots where the points jump about, and all of them since the first", () => {
    const path = pathOf(Array.from({ length: 100 }, (_, i) => [(i * 37) % 200, (i * 71) % 150]));
    expect(path.dots).toBe(true);
    expect(path.text(99)).not.toContain("L");
    expect(path.text(99).split("h0").length - 1).toBe(100);
    expect(path.text(41).split("h0").length - 1).toBe(42);
  });

  it("keeps a limited number of points, evenly over the whole run", () => {
    const path = pathOf(Array.from({ length: 100_000 }, (_, i) => [(i * 37) % 200, i / 1000]));
    const kept = ends(path.text(99_999));
    expect(kept.length).toBeGreaterThan(700);
    expect(kept.length).toBeLessThanOrEqual(1500);
    expect(kept.filter(([, y]) => y < 50).length / kept.length).toBeCloseTo(0.5, 1);
  });

  it("finds the nearest point", () => {
    const path = pathOf([
      [0, 0],
      [50, 10],
      [100, 0],
    ]);
    expect(path.nearest(60, 6)).toEqual({ index: 1, distance: Math.hypot(10, 4) });
    expect(new PointPath().nearest(0, 0)).toBeNull();
  });
});
