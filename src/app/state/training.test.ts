import { expect, it } from "vitest";
import type { NetworkReport, Stretch } from "../../experiment/index.ts";
import { Training } from "./training.ts";

/** One step's report, whose parameters say which step it is. */
function report(step: number, size = 4): Stretch<NetworkReport> {
  const none = new Float64Array(0);
  const evaluations = {
    step: none,
    trainLoss: none,
    testLoss: none,
    trainAccuracy: none,
    testAccuracy: none,
  };
  return {
    slot: 0,
    status: { kind: "running" },
    loss: Float64Array.of(1),
    gradNorm: Float64Array.of(1),
    gradients: Float64Array.of(1),
    layerGradNorm: [],
    updateRatio: [],
    evaluations,
    params: new Float64Array(size).fill(step),
  };
}

it("keeps snapshots evenly over a long run, and always the newest", () => {
  const training = new Training(0);
  for (let step = 0; step < 5000; step++) training.append(step, report(step));
  for (const step of [0, 10, 100, 400, 1000, 2500, 4999]) {
    const found = training.snapshotAt(step);
    expect(found?.params[0]).toBe(found?.step);
    expect(found?.step).toBeLessThanOrEqual(step);
    expect(step - (found?.step ?? Number.NaN)).toBeLessThan(5000 / 100);
  }
  expect(training.snapshotAt(4999)?.step).toBe(4999);
});

it("keeps fewer of large networks", () => {
  const training = new Training(0);
  for (let step = 0; step < 100; step++) training.append(step, report(step, 100_000));
  const kept = new Set(Array.from({ length: 99 }, (_, step) => training.snapshotAt(step)?.step));
  expect(kept.size).toBeGreaterThan(3);
  expect(kept.size).toBeLessThanOrEqual(11);
});
