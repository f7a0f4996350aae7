import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NamedEnd, placeLabels, placeNames, spread } from "./labels.ts";

const at = (y: number, left = 0, right = 60) => ({ y, left, right });
const heights = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 8 });

describe("placeLabels", () => {
  it("leaves labels that do not collide where they are", () => {
    expect(placeLabels([at(20), at(60), at(40)], 12, 0, 100)).toEqual([20, 60, 40]);
  });

  it("parts two that collide around their middle, the earlier above", () => {
    expect(placeLabels([at(50), at(50)], 12, 0, 100)).toEqual([44, 56]);
    expect(placeLabels([at(52), at(50)], 12, 0, 100)).toEqual([57, 45]);
  });

  it("lets labels far apart from left to right stand at one height", () => {
    expect(placeLabels([at(50, 0, 40), at(50, 100, 140)], 12, 0, 100)).toEqual([50, 50]);
  });

  it("keeps the gap, the order and the bounds when there is room", () => {
    fc.assert(
      fc.property(heights, (list) => {
        const placed = placeLabels(
          list.map((y) => at(y)),
          12,
          0,
          100,
        );
        const order = list.map((_, i) => i).sort((a, b) => list[a] - list[b] || a - b);
        for (const [k, i] of order.entries()) {
          expect(placed[i]).toBeGreaterThanOrEqual(-1e-9);
          expect(placed[i]).toBeLessThanOrEqual(100 + 1e-9);
          if (k > 0) expect(placed[i] - placed[order[k - 1]]).toBeGreaterThanOrEqual(12 - 1e-9);
        }
      }),
    );
  });

  it("shares the height evenly when there is no room", () => {
    expect(spread([5, 5, 5], 12, 0, 10)).toEqual([0, 5, 10]);
  });

  it("leaves placed labels where they are", () => {
    fc.assert(
      fc.property(heights, (list) => {
        const sorted = [...list].sort((a, b) => a - b);
        const once = spread(sorted, 12, 0, 100);
        for (const [i, y] of spread(once, 12, 0, 100).entries()) expect(y).toBeCloseTo(once[i], 6);
      }),
    );
  });
});

describe("placeNames", () => {
  const space = { right: 336, top: 12, bottom: 150, gap: 10, lineHeight: 13 };
  const place = (ends: readonly NamedEnd[]) => placeNames(ends, space);

  it("puts a name beside its line's end where it fits", () => {
    expect(place([{ x: 200, y: 60, width: 90 }])).toEqual([{ left: 210, middle: 60 }]);
  });

  it("puts a name that is too wide before its line's end, below the lowest line and above another", () => {
    expect(place([{ x: 272, y: 60, width: 100 }])).toEqual([{ left: 162, middle: 73 }]);
    expect(place([{ x: 272, y: 145, width: 100 }])).toEqual([{ left: 162, middle: 132 }]);
    const ends = [
      { x: 272, y: 60, width: 100 },
      { x: 272, y: 90, width: 40 },
    ];
    expect(place(ends)).toEqual([
      { left: 162, middle: 47 },
      { left: 282, middle: 90 },
    ]);
    expect(place([{ x: 272, y: 20, width: 100 }, ends[1]])[0]).toEqual({ left: 162, middle: 33 });
  });

  it("keeps names within the chart and apart from each other", () => {
    const end = fc.record({
      x: fc.double({ min: 38, max: 272, noNaN: true }),
      y: fc.double({ min: 8, max: 158, noNaN: true }),
      width: fc.double({ min: 12, max: 110, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(end, { minLength: 1, maxLength: 8 }), (ends) => {
        const placed = place(ends);
        for (const [i, { left, middle }] of placed.entries()) {
          expect(left + ends[i].width).toBeLessThanOrEqual(336 + 1e-9);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(middle).toBeGreaterThanOrEqual(12 - 1e-9);
          expect(middle).toBeLessThanOrEqual(150 + 1e-9);
          for (const [k, other] of placed.entries()) {
            const apart =
              left + ends[i].width <= other.left + 1e-9 || other.left + ends[k].width <= left + 1e-9;
            if (i !== k && !apart) expect(Math.abs(middle - other.middle)).toBeGreaterThanOrEqual(13 - 1e-9);
          }
        }
      }),
    );
  });
});
