import { expect, test } from "vitest";
import { coordinateText, roughText, valueText } from "./readout.ts";

test("writes coordinates with as many decimals as a pixel needs, 12 at most", () => {
  expect(coordinateText(-1.23456, 0.004)).toBe("−1.235");
  expect(coordinateText(12.3, 2)).toBe("12");
  expect(coordinateText(-0.0001, 0.01)).toBe("0.00");
  expect(coordinateText(1, 1e-30)).toBe("1.000000000000");
});

test("writes values with five significant digits", () => {
  expect(valueText(0.118034)).toBe("0.11803");
  expect(valueText(-1.03162845)).toBe("−1.0316");
  expect(valueText(4.2e-9)).toBe("4.2000e−9");
  expect(valueText(123456)).toBe("1.2346e5");
  expect(valueText(99999.7)).toBe("1.0000e5");
  expect(valueText(99999.4)).toBe("99999");
  expect(valueText(0)).toBe("0");
  expect(valueText(Number.NEGATIVE_INFINITY)).toBe("−∞");
  expect(valueText(Number.NaN)).toBe("undefined");
});

test.each([
  [0, "0"],
  [0.01234, "0.012"],
  [-4.97, "−5"],
  [3214, "3200"],
  [1_822_000, "1.8e6"],
  [1.5e-7, "1.5e−7"],
  [-250_000, "−2.5e5"],
])("writes %d roughly as %s", (value, text) => {
  expect(roughText(value)).toBe(text);
});
