import { describe, expect, it } from "vitest";
import { axisFor, domainOf, sameAxis, shareAxis, ticksOf } from "./axis.ts";
import { heightOf } from "./frame.ts";

const extent = (lowest: number, highest: number, lowestPositive: number) => ({
  lowest,
  highest,
  lowestPositive,
});

describe("axisFor", () => {
  it("is logarithmic as long as nothing lies below zero", () => {
    const axis = axisFor([extent(0, 20, 0.5)], 20, 0);
    expect(axis).toEqual({ kind: "log", low: -2, high: 2 });
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

describe("shareAxis", () => {
  it("goes linearly from 0 to 1", () => {
    expect(domainOf(shareAxis)).toEqual([0, 1]);
    expect(ticksOf(shareAxis, 150)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(ticksOf(shareAxis, 60)).toEqual([0, 0.5, 1]);
    expect(sameAxis(shareAxis, { kind: "log", low: 0, high: 2 })).toBe(false);
    expect(heightOf((share) => 110 - 100 * share, shareAxis, 0, { y: 10, height: 100 })(0.5)).toBe(60);
  });
});

describe("heightOf", () => {
  const area = { y: 10, height: 100 };

  it("rests zero and less on the floor of a log axis, and lets what is above leave the plot a little", () => {
    const scale = (value: number) => 110 - 25 * (Math.log10(value) + 2);
    const y = heightOf(scale, { kind: "log", low: -2, high: 2 }, -2, area);
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
