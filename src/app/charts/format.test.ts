import { describe, expect, it } from "vitest";
import { exact, plain, power, stepLabel, tickLabel } from "./format.ts";

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
  ])("exact(%d) is %s", (value, text) => {
    expect(exact(value)).toBe(text);
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
