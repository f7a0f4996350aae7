import { expect, it } from "vitest";
import { inPercent, resultAt, resultInWords, resultOfSeeds } from "./result.ts";

// Values beyond the length are not valid.
const column = (...values: number[]) => Float64Array.from([...values, 7, 7]);
const evaluations = {
  length: 3,
  step: column(0, 10, 20),
  trainLoss: column(0.6, 0.4, 0.2),
  trainAccuracy: column(0.6, 0.9, 1),
  testLoss: column(0.7, 0.5, 0.25),
  testAccuracy: column(0.5, 0.8, 1),
};
const nowhere = column(Number.NaN, Number.NaN, Number.NaN);

it.each([
  [0, 0.7, 0.5],
  [9, 0.7, 0.5],
  [10, 0.5, 0.8],
  [19, 0.5, 0.8],
  [1000, 0.25, 1],
])("returns at step %d the result of the last evaluation", (step, loss, accuracy) => {
  expect(resultAt(evaluations, step)).toEqual({ loss, accuracy, tested: true });
});

it("returns null before the first evaluation", () => {
  expect(resultAt({ ...evaluations, length: 0 }, 5)).toBeNull();
  expect(resultInWords(null)).toBe("");
});

it("has a loss and no accuracy for regression", () => {
  const fit = { ...evaluations, testAccuracy: nowhere };
  expect(resultInWords(resultAt(fit, 20))).toBe("0.250");
  expect(resultInWords(resultAt(evaluations, 10))).toBe("0.500 · 80.0 %");
});

it("is the median of several seeds, with the quartiles around it, also after the first seed has stopped", () => {
  const around = (median: Float64Array) => ({
    q1: median.map((value) => value / 2),
    median,
    q3: median.map((value) => value / 0.8),
  });
  const spreads = {
    length: 4,
    step: column(0, 10, 20, 30),
    trainLoss: around(nowhere),
    trainAccuracy: around(nowhere),
    testLoss: around(column(0.7, 0.5, 0.25, 0.2)),
    testAccuracy: around(column(0.5, 0.6, 0.7, 0.75)),
  };
  const measured = { accuracy: 0.75, tested: true };
  expect(resultOfSeeds({ ...evaluations, spreads }, 30)).toEqual({
    ...measured,
    loss: 0.2,
    quartiles: [
      { ...measured, loss: 0.1, accuracy: 0.375 },
      { ...measured, loss: 0.25, accuracy: 0.9375 },
    ],
  });
  expect(resultOfSeeds(evaluations, 30)).toEqual(resultAt(evaluations, 30));
});

it("is that on all samples where there are no test samples", () => {
  const untested = { ...evaluations, testLoss: nowhere, testAccuracy: nowhere };
  expect(resultAt(untested, 10)).toEqual({ loss: 0.4, accuracy: 0.9, tested: false });
});

it.each([
  [1, "100"],
  [0.99999, "99.9"],
  [0.97142, "97.1"],
  [0.8, "80.0"],
  [0.00001, "0.1"],
  [0, "0"],
])("writes %d as %s per cent", (part, text) => {
  expect(inPercent(part)).toBe(text);
});
