import { expect, test } from "vitest";
import { axisText, classRows, percent } from "./readings.ts";

test("a logit is the second class's likelihood", () => {
  expect(classRows([Math.log(3)], ["no", "yes"], "bce")).toEqual([
    ["yes", "75.00 %"],
    ["no", "25.00 %"],
  ]);
});

test("logits of several classes are shares of one, without overflow", () => {
  expect(classRows([1000, 1000, 1000 - Math.log(2)], ["a", "b", "c"], "cross_entropy")).toEqual([
    ["a", "40.00 %"],
    ["b", "40.00 %"],
    ["c", "20.00 %"],
  ]);
});

test("outputs trained by squared error are no likelihoods", () => {
  expect(classRows([1.25], ["no", "yes"], "mse")).toEqual([
    ["yes", "1.2500"],
    ["no", "−0.25000"],
  ]);
});

test("what is nearly sure is not called sure", () => {
  expect(percent(0.99999)).toBe("> 99.99 %");
  expect(percent(0.00001)).toBe("< 0.01 %");
  expect(percent(1)).toBe("100.00 %");
  expect(percent(Number.NaN)).toBe("undefined");
});

test("coordinates are in the units of the table", () => {
  expect(axisText({ name: "x", offset: 5, scale: 2 }, 1.5, 0.01)).toBe("8.00");
});
