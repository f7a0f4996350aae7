import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  closeRange,
  decades,
  decadeTicks,
  type Extent,
  growingEnd,
  linearRange,
  linearTicks,
  rangeTicks,
  span,
  spanTicks,
  stepTicks,
  tenTo,
} from "./domain.ts";

const extent = (low: number, high: number): Extent => ({ lowest: low, highest: high, lowestPositive: low });
const nothing = extent(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);

describe("decades", () => {
  it("covers what is seen in whole decades, two at a time", () => {
    expect(decades([extent(0.1, 24.2)], 24.2)).toEqual({ low: -2, high: 2 });
    expect(decades([extent(3e-7, 24.2)], 24.2)).toEqual({ low: -8, high: 2 });
  });

  it("shows a few decades before there is anything to see", () => {
    expect(decades([], Number.NaN)).toEqual({ low: -2, high: 2 });
    expect(decades([nothing], 1)).toEqual({ low: -2, high: 2 });
    expect(decades([extent(1000, 1000)], 1000)).toEqual({ low: 1, high: 3 });
  });

  it("does not let one that diverges flatten the others", () => {
    const calm = extent(0.5, 24.2);
    expect(decades([calm, extent(24.2, 1e300)], 24.2).high).toBe(5);
    expect(decades([calm, extent(24.2, 4000)], 24.2).high).toBe(4);
  });

  it("follows when all of them climb, within what an axis can show", () => {
    expect(decades([extent(24, 1e9), extent(24, 1e300)], 24).high).toBe(9);
    const { low, high } = decades([extent(1e-9, Number.POSITIVE_INFINITY)], 24);
    expect(high).toBe(16);
    expect(high - low).toBeLessThanOrEqual(14);
  });

  it("stays in its bounds, covers what it may, and only moves outwards at the top as a run goes on", () => {
    const value = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    const run = fc.array(value, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 8 }), value, (runs, start) => {
        let before = Number.NEGATIVE_INFINITY;
        for (let n = 1; n <= 8; n++) {
          const seen = runs.map((r) => r.slice(0, n)).map((r) => extent(Math.min(...r), Math.max(...r)));
          const { low, high } = decades(seen, start);
          expect((high - low) % 2).toBe(0);
          expect(high).toBeGreaterThanOrEqual(-16);
          expect(high).toBeLessThanOrEqual(16);
          expect(high - low).toBeGreaterThanOrEqual(2);
          expect(high - low).toBeLessThanOrEqual(14);
          expect(high).toBeGreaterThanOrEqual(before);
          before = high;
        }
      }),
    );
  });
});

describe("span", () => {
  it("covers both signs, and bounds one that diverges below", () => {
    expect(span([extent(-0.2, 3)], 3)).toEqual({ below: 0, above: 1 });
    expect(span([extent(-1e200, 3), extent(-5, 3)], 3)).toEqual({ below: 4, above: 1 });
    expect(span([nothing], 3)).toEqual({ below: 1, above: 1 });
  });
});

describe("ticks", () => {
  it("puts powers of ten with room between them on a log axis", () => {
    expect(decadeTicks({ low: -2, high: 2 }, 150)).toEqual([0.01, 0.1, 1, 10, 100]);
    expect(decadeTicks({ low: -6, high: 4 }, 150)).toEqual([1e-6, 1e-4, 0.01, 1, 100, 1e4]);
  });

  it("puts zero on an axis through zero", () => {
    expect(spanTicks({ below: 2, above: 1 }, 150)).toEqual([-100, -10, 0, 10]);
    expect(spanTicks({ below: 0, above: 12 }, 100)).toEqual([0, 1e3, 1e6, 1e9, 1e12]);
  });

  it("puts round numbers on an axis of steps", () => {
    expect(stepTicks(500, 250)).toEqual([0, 100, 200, 300, 400, 500]);
    expect(stepTicks(777, 200)).toEqual([0, 200, 400, 600]);
    expect(stepTicks(1, 250)).toEqual([0, 1]);
    expect(stepTicks(100_000, 250)).toEqual([0, 20_000, 40_000, 60_000, 80_000, 100_000]);
  });

  it("puts few whole numbers on an axis of steps, whatever its end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 100, max: 900 }),
        (steps, width) => {
          const ticks = stepTicks(steps, width);
          expect(ticks.length).toBeLessThanOrEqual(width / 22 + 1);
          expect(ticks.length).toBeGreaterThanOrEqual(2);
          for (const tick of ticks) expect(Number.isInteger(tick) && tick >= 0 && tick <= steps).toBe(true);
        },
      ),
    );
  });
});

describe("closeRange", () => {
  it("ends at round numbers around the values", () => {
    expect(closeRange([extent(0.58, 0.7), extent(0.6, 0.66)], 0.7)).toEqual({ low: 0.5, high: 1 });
    expect(closeRange([extent(0.03, 2.1)], 2)).toEqual({ low: 0.02, high: 5 });
    expect(closeRange([extent(3e-4, 1e-3)], 1e-3)).toEqual({ low: 2e-4, high: 1e-3 });
  });

  it("has some height where all values are the same, and where there are none", () => {
    expect(closeRange([extent(1, 1)], 1)).toEqual({ low: 0.5, high: 1 });
    expect(closeRange([], 1)).toEqual({ low: 0.01, high: 100 });
    const zero = { lowest: 0, highest: 0, lowestPositive: Number.POSITIVE_INFINITY };
    expect(closeRange([zero], 0)).toEqual({ low: 0.01, high: 100 });
  });

  it("lets one contender leave at the top, as `decades` does", () => {
    expect(closeRange([extent(0.3, 1e12), extent(0.1, 0.7)], 0.7)).toEqual({ low: 0.1, high: 1000 });
  });

  it("lies within the axis of `decades`, its ticks within itself", () => {
    const positive = fc.double({ min: 1e-20, max: 1e20, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, (a, b, start) => {
        const seen = [extent(Math.min(a, b), Math.max(a, b))];
        const roomy = decades(seen, start);
        const { low, high } = closeRange(seen, start);
        expect(low).toBeLessThan(high);
        expect(low).toBeGreaterThanOrEqual(tenTo(roomy.low));
        expect(high).toBeLessThanOrEqual(tenTo(roomy.high));
        expect(rangeTicks({ low, high }, 200).every((tick) => tick >= low && tick <= high)).toBe(true);
      }),
    );
  });
});

describe("rangeTicks", () => {
  it("returns round numbers, powers of ten where there is no room", () => {
    expect(rangeTicks({ low: 0.2, high: 5 }, 200)).toEqual([0.2, 0.5, 1, 2, 5]);
    expect(rangeTicks({ low: 0.02, high: 5 }, 60)).toEqual([0.1, 1]);
  });
});

describe("linearRange", () => {
  it("lets one contender that diverges leave, and follows when all of them climb", () => {
    expect(linearRange([extent(0.5, 24.2), extent(24.2, 1e300)], 24.2)).toEqual({ low: 0, high: 250 });
    expect(linearRange([extent(24, 900), extent(24, 1000)], 24)).toEqual({ low: 0, high: 1000 });
    expect(linearRange([extent(1, Number.POSITIVE_INFINITY)], Number.NaN)).toEqual({ low: 0, high: 1e16 });
  });

  it("has some height where all values are the same, and where there are none", () => {
    expect(linearRange([extent(0, 0)], 0)).toEqual({ low: 0, high: 1 });
    expect(linearRange([extent(3, 3)], 3)).toEqual({ low: 3, high: 4 });
    expect(linearRange([nothing], 1)).toEqual({ low: 0, high: 1 });
  });

  it("covers all values of one contender, with a few ticks inside", () => {
    const value = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const seen = [{ lowest: Math.min(a, b), highest: Math.max(a, b), lowestPositive: Number.NaN }];
        const { low, high } = linearRange(seen, Number.NaN);
        const slack = 1e-8 * (high - low);
        expect(low).toBeLessThanOrEqual(Math.min(a, b) + slack);
        expect(high).toBeGreaterThanOrEqual(Math.max(a, b) - slack);
        expect(high).toBeGreaterThan(low);
        const ticks = linearTicks({ low, high }, 150);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
      {
        examples: [
          [3e-310, 0],
          [1e15, 1e15 - 1],
          [5, 5 + 1e-15],
        ],
      },
    );
  });
});

describe("growingEnd", () => {
  it("is the place reached rounded up, the limit at most", () => {
    expect([0, 7, 10, 11, 100, 101, 150, 420, 850].map((reached) => growingEnd(reached, 500))).toEqual([
      10, 10, 10, 15, 100, 150, 150, 500, 500,
    ]);
    expect([0, 3, 4].map((reached) => growingEnd(reached, 4))).toEqual([4, 4, 4]);
  });

  it("covers what is reached, leaves at most a third empty, and changes eight times while a race grows tenfold", () => {
    const seen = new Set<number>();
    for (let reached = 11; reached <= 10_000; reached++) {
      const end = growingEnd(reached, 1e9);
      expect(end).toBeGreaterThanOrEqual(reached);
      expect(reached / end).toBeGreaterThan(2 / 3);
      seen.add(end);
    }
    expect(seen.size).toBe(24);
  });
});
