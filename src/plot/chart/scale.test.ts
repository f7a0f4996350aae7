import { describe, expect, it } from "vitest";
import { shareAxis } from "./axis.ts";
import { scaleOf, widthOf } from "./scale.ts";

const area = { y: 10, height: 100 };

describe("scaleOf", () => {
  it("puts powers of ten at equal distances", () => {
    const scale = scaleOf({ kind: "log", low: -2, high: 2, floored: false }, area);
    expect([0.01, 0.1, 1, 100].map(scale)).toEqual([110, 85, 60, 10]);
    expect(scaleOf({ kind: "close", low: 0.5, high: 2, floored: false }, area)(1)).toBeCloseTo(60, 9);
  });

  it("is linear for shares", () => {
    expect([0, 0.25, 1].map(scaleOf(shareAxis, area))).toEqual([110, 85, 10]);
  });

  it("maps values of both signs on an axis through zero", () => {
    const scale = scaleOf({ kind: "symlog", below: 2, above: 2 }, area);
    expect([-100, 0, 100].map(scale)).toEqual([110, 60, 10]);
    expect(scale(1) - scale(-1)).toBeCloseTo((-100 * Math.log(2)) / Math.log(101), 9);
  });
});

describe("widthOf", () => {
  it("goes from left to right, lets values leave on both sides, and rests what is below a floor on it", () => {
    const across = { x: 40, width: 100 };
    const linear = widthOf({ kind: "linear", low: -1, high: 1 }, 0, across);
    expect([-1, 0, 1, -1e300, 1e300].map(linear)).toEqual([40, 90, 140, 0, 180]);
    const log = widthOf({ kind: "log", low: -2, high: 2, floored: true }, -5, across);
    expect([-4, 95, -5].map(log)).toEqual([90, 140, 40]);
  });
});
