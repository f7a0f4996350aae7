import { expect, test } from "vitest";
import { guessesOf, pixelAt } from "./digits.ts";

test("a scan's first pixel is at the top left, its last at the bottom right", () => {
  // A grid of 8 × 8 points begins at the bottom left.
  const [bottomLeft, bottomRight, topLeft, topRight] = [0, 7, 56, 63];
  expect(pixelAt(topLeft)).toBe(0);
  expect(pixelAt(topRight)).toBe(7);
  expect(pixelAt(bottomLeft)).toBe(56);
  expect(pixelAt(bottomRight)).toBe(63);
  expect(new Set(Array.from({ length: 64 }, (_, i) => pixelAt(i))).size).toBe(64);
});

test("a guess is the class with the largest output, and wrong where it is not the sample's", () => {
  const none = { count: 3, inputs: new Float64Array(0), rows: new Uint32Array(0) };
  const split = {
    train: { ...none, targets: Float64Array.of(0, 0, 0) },
    test: { ...none, targets: Float64Array.of(1, 0, 1) },
    scaling: { mean: new Float64Array(0), deviation: new Float64Array(0), targetMean: 0, targetDeviation: 1 },
    features: [],
    target: "digit",
    task: { kind: "classification", classes: ["0", "1"] },
    constant: [],
    only: null,
  } as const;
  const outputs = Float32Array.of(0.2, 0.9, 0.8, 0.7, 0.1, 0.3);
  const { classes, wrong } = guessesOf(outputs, 3, split);
  expect([...classes]).toEqual([1, 0, 0]);
  expect(wrong).toBe(1);
});
