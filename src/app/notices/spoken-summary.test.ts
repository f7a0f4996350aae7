import { expect, test } from "vitest";
import { spokenSummary } from "./spoken-summary.ts";

/** A loss that is not that of test samples. */
const result = (loss: number) => ({ loss, accuracy: null, tested: false });

test("a summary gives each contender's loss, and the step at which it stopped or diverged", () => {
  const text = spokenSummary("Step 310", [
    { name: "Adam", ...result(3.6214), status: { kind: "running" } },
    { name: "SGD", ...result(1.2e-7), status: { kind: "stationary", step: 200 } },
    {
      name: "Heavy ball",
      ...result(5),
      status: { kind: "diverged", step: 12, cause: "the loss overflowed" },
    },
  ]);
  expect(text).toBe(
    "Step 310. Adam: loss 3.62. SGD: loss 1.2 times 10 to the minus 7, stopped at step 200. Heavy ball diverged at step 12.",
  );
});

test("a summary distinguishes a missing slope, value or learning rate from divergence", () => {
  const text = spokenSummary("Step 3", [
    {
      name: "Adam",
      ...result(0),
      status: { kind: "no-slope", step: 2, cause: "the gradient is not finite there" },
    },
    { name: "SGD", ...result(Number.NaN), status: { kind: "no-value", step: 0, cause: "" } },
    { name: "Lion", ...result(0.5), status: { kind: "no-rate", step: 1, cause: "" } },
  ]);
  expect(text).toBe(
    "Step 3. Adam: loss 0, stopped at step 2, no finite gradient there. SGD has no value at the start. " +
      "Lion: loss 0.5, stopped at step 1, no learning rate.",
  );
});

test("a summary gives the accuracy of networks that classify", () => {
  const running = { kind: "running" } as const;
  const tested = true;
  expect(
    spokenSummary("Step 90", [
      { name: "Adam", tested, loss: 0.0618, accuracy: 0.975, status: running },
      { name: "SGD", tested, loss: 0.5, accuracy: null, status: running },
    ]),
  ).toBe("Step 90. Adam: test loss 0.0618, accuracy 97.5 percent. SGD: test loss 0.5.");
});

test("a summary gives the median of several seeds with the quartiles, and says how many diverged", () => {
  const seeds = {
    status: { kind: "diverged", step: 3, cause: "the loss overflowed" },
    seeds: 8,
    quartiles: [result(0.04), result(Number.POSITIVE_INFINITY)],
  } as const;
  expect(
    spokenSummary("Step 9", [
      { name: "Adam", ...result(0.05), ...seeds, divergedSeeds: 3 },
      { name: "SGD", ...result(0.5), ...seeds, quartiles: [result(0.25), result(1)], divergedSeeds: 0 },
    ]),
  ).toBe(
    "Step 9. Adam: median loss 0.05, quartiles 0.04 to infinity, 3 of 8 seeds diverged. " +
      "SGD: median loss 0.5, quartiles 0.25 to 1.",
  );
});
