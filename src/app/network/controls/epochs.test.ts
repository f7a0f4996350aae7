import { describe, expect, it } from "vitest";
import { epochsInWords } from "./epochs.ts";

describe("epochsInWords", () => {
  it("names the numbers of samples, steps and epochs", () => {
    expect(epochsInWords(280, 32, 2000)).toBe(
      "280 training samples, 9 steps per epoch: 2,000 steps are 222 epochs.",
    );
  });

  it("keeps a decimal of fewer than ten epochs", () => {
    expect(epochsInWords(1258, 32, 100)).toBe(
      "1,258 training samples, 40 steps per epoch: 100 steps are 2.5 epochs.",
    );
  });

  it("writes one sample, one step and one epoch in the singular", () => {
    expect(epochsInWords(1, 0, 1)).toBe("1 training sample, 1 step per epoch: 1 step is 1 epoch.");
  });
});
