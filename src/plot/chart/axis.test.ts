import { describe, expect, it } from "vitest";
import { axisFor, domainOf, labelsOf, sameAxis, shareAxis, ticksOf } from "./axis.ts";
import { heightOf } from "./frame.ts";

const extent = (lowest: number, highest: number, lowestPositive: number) => ({
  lowest,
  highest,
  lowestPositive,
});

describe("axisFor", () => {
  it("is logarithmic as long as nothing lies below zero", () => {
    const axis = axisFor([extent(0, 20, 0.5)], 20, 0);
    expect(axis).toEqual({ kind: "log", low: -2, high: 2, floored: true });
    expect(domainOf(axis)).toEqual([0.01, 100]);
  });

  it("takes a rounding error below the minimum for zero", () => {
    expect(axisFor([extent(-1e-12, 20, 0.5)], 20, -2).kind).toBe("log");
  });

  it("goes through zero where values are negative", () => {
    const axis = axisFor([extent(-30, 4, 0.5)], 4, 0);
    expect(axis).toEqual({ kind: "symlog", below: 2, above: 1 });
    expect(domainOf(axis)).toEqual([-100, 10]);
    expect(ticksOf(axis, 150)).toEqual([-100, -10, 0, 10]);
    expect(sameAxis(axis, { ...axis })).toBe(true);
    expect(sameAxis(axis, { kind: "symlog", below: 2, above: 2 })).toBe(false);
  });
});

describe("the floor of a log axis", () => {
  const lowest = 6.31e-30;

  it("is labelled with ≤ where a value lies below it, as 6.31e−30 does fourteen decades below 10³", () => {
    const axis = axisFor([extent(lowest, 500, lowest)], 24.2, 0);
    expect(domainOf(axis)).toEqual([1e-11, 1000]);
    expect(heightOf((value) => -Math.log10(value), axis, 0, { y: 0, height: 11 })(lowest)).toBe(11);
    expect(ticksOf(axis, 150).map(labelsOf(axis))).toEqual(["≤10⁻¹¹", "10⁻⁶", "10⁻³", "10⁰", "10³"]);
  });

  it("is an ordinary tick where no value lies below it", () => {
    const axis = axisFor([extent(1e-11, 500, 1e-11)], 24.2, 0);
    expect(domainOf(axis)).toEqual([1e-11, 1000]);
    expect(ticksOf(axis, 300).map(labelsOf(axis))).toEqual([
      "10⁻¹⁰",
      "10⁻⁸",
      "10⁻⁶",
      "10⁻⁴",
      "10⁻²",
      "10⁰",
      "10²",
    ]);
  });

  it("is labelled on a close axis, and where values are exactly zero", () => {
    const close = axisFor([extent(0, 0.7, 0.03)], 0.7, 0, "close");
    expect(ticksOf(close, 200).map(labelsOf(close))).toEqual(["≤0.02", "0.05", "0.1", "0.2", "0.5", "1"]);
  });
});

describe("a linear axis", () => {
  it("goes from zero to a round number above the values, and from a round number below negative ones", () => {
    const axis = axisFor([extent(0.2, 24.2, 0.2)], 24.2, 0, "linear");
    expect(axis).toEqual({ kind: "linear", low: 0, high: 25 });
    expect(ticksOf(axis, 150).map(labelsOf(axis))).toEqual(["0", "5", "10", "15", "20", "25"]);
    expect(domainOf(axisFor([extent(-1.3, 2.1, 0.1)], 1, 0, "linear"))).toEqual([-2, 3]);
  });

  it("lets values outside leave the plot on both sides, also where zero is not on it", () => {
    const axis = axisFor([extent(3, 3.4, 3)], 3, 0, "linear");
    expect(domainOf(axis)).toEqual([3, 3.4]);
    const y = heightOf((value) => 10 + (100 * (3.4 - value)) / 0.4, axis, 0, { y: 10, height: 100 });
    expect([3.4, 3].map(y).map(Math.round)).toEqual([10, 110]);
    expect([y(5), y(0)]).toEqual([-30, 150]);
  });
});

describe("shareAxis", () => {
  it("goes linearly from 0 to 1", () => {
    expect(domainOf(shareAxis)).toEqual([0, 1]);
    expect(ticksOf(shareAxis, 150)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(ticksOf(shareAxis, 60)).toEqual([0, 0.5, 1]);
    expect(sameAxis(shareAxis, { kind: "log", low: 0, high: 2, floored: false })).toBe(false);
    expect(heightOf((share) => 110 - 100 * share, shareAxis, 0, { y: 10, height: 100 })(0.5)).toBe(60);
  });
});

describe("heightOf", () => {
  const area = { y: 10, height: 100 };

  it("rests zero and less on the floor of a log axis, and lets what is above leave the plot a little", () => {
    const scale = (value: number) => 110 - 25 * (Math.log10(value) + 2);
    const y = heightOf(scale, { kind: "log", low: -2, high: 2, floored: true }, -2, area);
    expect(y(-2 + 1)).toBe(60);
    expect(y(-2)).toBe(110);
    expect(y(-2 + 1e-9)).toBe(110);
    expect(y(1e300)).toBe(-30);
    expect(y(Number.POSITIVE_INFINITY)).toBe(-30);
  });

  it("lets values below an axis through zero leave the plot, and puts those without a pixel at the bottom", () => {
    const scale = (value: number) => 60 - Math.sign(value) * 20 * Math.log1p(Math.abs(value));
    const y = heightOf(scale, { kind: "symlog", below: 1, above: 1 }, 0, area);
    expect(y(0)).toBe(60);
    expect(y(-1e300)).toBe(150);
    expect(heightOf(Math.log, { kind: "symlog", below: 1, above: 1 }, 0, area)(-5)).toBe(150);
  });
});
