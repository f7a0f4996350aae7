import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochAt, epochText, stepsPerEpoch } from "./epoch.ts";

it("counts as many steps an epoch as there are batches, a smaller one included", () => {
  expect([
    stepsPerEpoch(32, 280),
    stepsPerEpoch(32, 320),
    stepsPerEpoch(0, 280),
    stepsPerEpoch(500, 280),
  ]).toEqual([9, 10, 1, 1]);
});

describe("epochAt", () => {
  it("counts an epoch a step where a batch is all samples", () => {
    expect(epochAt(7, { batch: 0, steps: 5000 }, 280)).toBe(7);
    expect(epochAt(7, { batch: 500, steps: 5000 }, 280)).toBe(7);
  });

  it("counts the samples seen", () => {
    expect(epochAt(0, { batch: 32, steps: 5000 }, 320)).toBe(0);
    expect(epochAt(5, { batch: 32, steps: 5000 }, 320)).toBe(0.5);
    expect(epochAt(25, { batch: 32, steps: 5000 }, 320)).toBe(2.5);
  });

  it("ends an epoch after its smaller last batch", () => {
    // 280 = 8 · 32 + 24
    expect(epochAt(8, { batch: 32, steps: 5000 }, 280)).toBeCloseTo(256 / 280, 12);
    expect(epochAt(9, { batch: 32, steps: 5000 }, 280)).toBe(1);
    expect(epochAt(10, { batch: 32, steps: 5000 }, 280)).toBeCloseTo(1 + 32 / 280, 12);
  });

  it("counts the samples of batches that grow", () => {
    // 10 steps of 40, then 10 of 80, of 160 samples: 2.5 epochs and 5.
    const batches = { batch: 40, batchTo: 80, steps: 20 };
    expect([5, 10, 11, 20].map((step) => epochAt(step, batches, 160))).toEqual([1.25, 2.5, 3, 7.5]);
  });

  it("grows with every step", () => {
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(fc.nat(5000), size, size, (step, batch, samples) => {
        expect(epochAt(step + 1, { batch, steps: 5000 }, samples)).toBeGreaterThan(
          epochAt(step, { batch, steps: 5000 }, samples),
        );
      }),
    );
  });
});

it("writes an epoch with one decimal", () => {
  expect(epochText(640, { batch: 32, steps: 1000 }, 280)).toBe("epoch 71.1");
});
