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
    expect(epochAt(7, 0, 280)).toBe(7);
    expect(epochAt(7, 500, 280)).toBe(7);
  });

  it("counts the samples seen", () => {
    expect(epochAt(0, 32, 320)).toBe(0);
    expect(epochAt(5, 32, 320)).toBe(0.5);
    expect(epochAt(25, 32, 320)).toBe(2.5);
  });

  it("ends an epoch after its smaller last batch", () => {
    // 280 = 8 · 32 + 24
    expect(epochAt(8, 32, 280)).toBeCloseTo(256 / 280, 12);
    expect(epochAt(9, 32, 280)).toBe(1);
    expect(epochAt(10, 32, 280)).toBeCloseTo(1 + 32 / 280, 12);
  });

  it("grows with every step", () => {
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(fc.nat(5000), size, size, (step, batch, samples) => {
        expect(epochAt(step + 1, batch, samples)).toBeGreaterThan(epochAt(step, batch, samples));
      }),
    );
  });
});

it("writes an epoch with one decimal", () => {
  expect(epochText(640, 32, 280)).toBe("epoch 71.1");
});
