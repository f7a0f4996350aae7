import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StrongWolfe } from "./strong-wolfe.ts";

/**
 * Generates functions that are bounded below and have hills: a·t² + b·sin(c·t + d) − e·t, as smooth as a search
 * expects.
 */
const hilly = fc.record({
  a: fc.double({ min: 0.05, max: 20, noNaN: true }),
  b: fc.double({ min: 0, max: 3, noNaN: true }),
  c: fc.double({ min: 0.1, max: 3, noNaN: true }),
  d: fc.double({ min: 0, max: 6, noNaN: true }),
  e: fc.double({ min: 5, max: 50, noNaN: true }),
});

function search(
  f: (t: number) => number,
  slope: (t: number) => number,
  guess: number,
  c1: number,
  c2: number,
) {
  const line = new StrongWolfe(1);
  line.start.loss = f(0);
  line.start.slope = slope(0);
  let evaluations = 0;
  const found = line.search(
    (t, point) => {
      evaluations += 1;
      point.t = t;
      point.loss = f(t);
      point.slope = slope(t);
      point.gradient[0] = point.slope;
    },
    guess,
    1,
    { c1, c2, tolerance: 1e-9 },
  );
  return { found, evaluations };
}

describe("the strong Wolfe search", () => {
  it("satisfies both conditions on hilly lines, whatever length is tried first", () => {
    fc.assert(
      fc.property(
        hilly,
        fc.double({ min: 1e-3, max: 100, noNaN: true }),
        fc.constantFrom(0.1, 0.9),
        ({ a, b, c, d, e }, guess, c2) => {
          const f = (t: number) => a * t * t + b * Math.sin(c * t + d) - (e + b * c) * t;
          const slope = (t: number) => 2 * a * t + b * c * Math.cos(c * t + d) - (e + b * c);
          const { found, evaluations } = search(f, slope, guess, 1e-4, c2);
          expect(found.loss).toBe(f(found.t));
          expect(found.gradient[0]).toBe(slope(found.t));
          expect(found.loss).toBeLessThanOrEqual(f(0) + 1e-4 * found.t * slope(0));
          expect(Math.abs(found.slope)).toBeLessThanOrEqual(-c2 * slope(0));
          expect(evaluations).toBeLessThanOrEqual(26);
        },
      ),
    );
  });

  it("recovers from points at which the loss is not finite", () => {
    const f = (t: number) => (t < 2 ? -Math.log(2 - t) - 3 * t : Number.NaN);
    const slope = (t: number) => (t < 2 ? 1 / (2 - t) - 3 : Number.NaN);
    const { found } = search(f, slope, 100, 1e-4, 0.1);
    expect(found.loss).toBeLessThan(f(0));
    expect(Math.abs(found.slope)).toBeLessThanOrEqual(0.1 * 2.5);
  });

  it("finds the minimum of a parabola with one cubic interpolation", () => {
    const { found, evaluations } = search(
      (t) => (t - 3) ** 2,
      (t) => 2 * (t - 3),
      10,
      1e-4,
      1e-9,
    );
    expect(found.t).toBeCloseTo(3, 12);
    expect(evaluations).toBe(2);
  });
});
