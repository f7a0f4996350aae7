import { describe, expect, it } from "vitest";
import { shareAxis } from "./axis.ts";
import { scaleOf } from "./scale.ts";

const area = { y: 10, height: 100 };

describe("scaleOf", () => {
  it("puts powers of ten at equal distances", () => {
    const scale = scaleOf({ kind: "log", low: -2, high: 2 }, area);
    expect([0.01, 0.1, 1, 100].map(scale)).toEqual([110, 85, 60, 10]);
    expect(scaleOf({ kind: "close", low: 0.5, high: 2 }, area)(1)).toBeCloseTo(60, 9);
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
