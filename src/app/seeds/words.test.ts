import { expect, it } from "vitest";
import { bandInWords, divergedInWords, quartilesInWords } from "./words.ts";

it("says what a band means, of trainings and of runs down a surface", () => {
  expect(bandInWords("network", 8)).toBe(
    "Eight trainings that differ only in their random numbers. The line is their median; the band holds the middle half, from the first to the third quartile.",
  );
  expect(bandInWords("surface", 16)).toMatch(/^Sixteen runs that differ only/);
});

it("writes the quartiles of a result, infinite ones too, and nothing for one seed", () => {
  const result = (loss: number, accuracy: number | null) => ({ loss, accuracy, tested: true });
  expect(
    quartilesInWords({
      ...result(0.2, null),
      quartiles: [result(0.1, null), result(Number.POSITIVE_INFINITY, null)],
    }),
  ).toBe("quartiles: loss 0.100 to ∞");
  expect(quartilesInWords({ ...result(0.2, 0.9), quartiles: [result(0.1, 0.5), result(0.25, 1)] })).toBe(
    "quartiles: loss 0.100 to 0.250, accuracy 50.0 to 100\u00a0%",
  );
  expect(quartilesInWords({ ...result(0.2, 1), quartiles: [result(0.1, 1), result(0.25, 1)] })).toBe(
    "quartiles: loss 0.100 to 0.250, accuracy 100\u00a0%",
  );
  expect(quartilesInWords(result(0.2, 0.9))).toBe("");
  expect(quartilesInWords(null)).toBe("");
});

it("counts the seeds that diverged, where any did", () => {
  expect(divergedInWords(3, 8)).toBe("3 of 8 seeds diverged.");
  expect(divergedInWords(0, 8)).toBe("");
});
