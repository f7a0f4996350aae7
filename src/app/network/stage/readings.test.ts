import { expect, test } from "vitest";
import { axisText, classRows, percent } from "./readings.ts";

test("turns a logit into the probability of the second class", () => {
  expect(classRows([Math.log(3)], ["no", "yes"], "bce")).toEqual([
    ["yes", "75.00 %"],
    ["no", "25.00 %"],
  ]);
});

test("turns logits of several classes into probabilities without overflow", () => {
  expect(classRows([1000, 1000, 1000 - Math.log(2)], ["a", "b", "c"], "cross_entropy")).toEqual([
    ["a", "40.00 %"],
    ["b", "40.00 %"],
    ["c", "20.00 %"],
  ]);
});

test("shows outputs trained by squared error as numbers, not as probabilities", () => {
  expect(classRows([1.25], ["no", "yes"], "mse")).toEqual([
    ["yes", "1.2500"],
    ["no", "−0.25000"],
  ]);
});

test("does not round a probability to 0 or 100 %", () => {
  expect(percent(0.99999)).toBe("> 99.99 %");
  expect(percent(0.00001)).toBe("< 0.01 %");
  expect(percent(1)).toBe("100.00 %");
  expect(percent(Number.NaN)).toBe("undefined");
});

test("writes coordinates in the units of the table", () => {
  expect(axisText({ name: "x", offset: 5, scale: 2 }, 1.5, 0.01)).toBe("8.00");
});
