import { describe, expect, it } from "vitest";
import { exact, exactAbove, percent, plain, power, roundLabel, stepLabel, tickLabel } from "./format.ts";

describe("numbers of the charts", () => {
  it.each([
    [0.118034123, "0.118034"],
    [5.76, "5.76000"],
    [-1.0316284, "−1.03163"],
    [123456.7, "123457"],
    [1e6, "1.00000e6"],
    [-4.2e-9, "−4.20000e−9"],
    [0, "0"],
    [-0, "0"],
    [Number.NaN, "–"],
    [Number.NEGATIVE_INFINITY, "−∞"],
  ])("writes exact(%d) as %s", (value, text) => {
    expect(exact(value)).toBe(text);
  });

  it("writes a height above a minimum, and ≤ where rounding decides it", () => {
    expect([0.13, 8.88e-16, 0, -1e-15, Number.NaN].map((height) => exactAbove(height, -5))).toEqual([
      "0.130000",
      "≤4e−15",
      "≤4e−15",
      "≤4e−15",
      "–",
    ]);
    expect(exactAbove(5e-15, -5)).toBe("5.00000e−15");
  });

  it("writes parts of a whole in per cent", () => {
    expect([0.93333, 1, 0].map((share) => percent(share))).toEqual([
      "93.33\u00a0%",
      "100.00\u00a0%",
      "0.00\u00a0%",
    ]);
    expect([percent(0.25, 0), percent(Number.NaN)]).toEqual(["25\u00a0%", "–"]);
  });

  it("writes round numbers short", () => {
    expect([0.5, 20, 0.002, 5e-4, 1e-5, 2e6].map((value) => roundLabel(value))).toEqual([
      "0.5",
      "20",
      "2·10⁻³",
      "5·10⁻⁴",
      "10⁻⁵",
      "2·10⁶",
    ]);
  });

  it("writes the numbers of a linear axis plain within five digits, with a power beyond", () => {
    expect([0, 15_000, -2500, 150_000, -1e6, 1.25e-6].map((value) => roundLabel(value, 5))).toEqual([
      "0",
      "15000",
      "−2500",
      "1.5·10⁵",
      "−10⁶",
      "1.25·10⁻⁶",
    ]);
  });

  it("writes powers of ten raised", () => {
    expect(power(-12)).toBe("10⁻¹²");
    expect([1, 1e3, 0, -100, 1e-16].map(tickLabel)).toEqual(["10⁰", "10³", "0", "−10²", "10⁻¹⁶"]);
  });

  it("writes steps short and offsets plain", () => {
    expect([0, 500, 20_000, 12_500].map(stepLabel)).toEqual(["0", "500", "20k", "12500"]);
    expect([-2, -1.031628453].map(plain)).toEqual(["−2", "−1.0316"]);
  });
});
