import { describe, expect, it } from "vitest";
import { epochsInWords } from "./epochs.ts";

describe("epochsInWords", () => {
  it("names the numbers of samples, steps and epochs", () => {
    expect(epochsInWords(280, { batch: 32, steps: 2000 })).toBe(
      "280 training samples, 9 steps per epoch: 2,000 steps are 222 epochs.",
    );
  });

  it("keeps a decimal of fewer than ten epochs", () => {
    expect(epochsInWords(1258, { batch: 32, steps: 100 })).toBe(
      "1,258 training samples, 40 steps per epoch: 100 steps are 2.5 epochs.",
    );
  });

  it("names the sizes of batches that grow, and counts the epochs of all of them", () => {
    // 100 steps each of 35 samples (8 an epoch), 70 (4) and 140 (2): 12.5, 25 and 50 epochs.
    expect(epochsInWords(280, { batch: 35, batchTo: 140, steps: 300 })).toBe(
      "280 training samples, batches of 35, 70 and 140 for 100 steps each: 300 steps are 87 epochs.",
    );
  });

  it("writes one sample, one step and one epoch in the singular", () => {
    expect(epochsInWords(1, { batch: 0, steps: 1 })).toBe(
      "1 training sample, 1 step per epoch: 1 step is 1 epoch.",
    );
  });
});
