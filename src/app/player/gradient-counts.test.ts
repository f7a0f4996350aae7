import { describe, expect, it } from "vitest";
import { differsFromSteps, type GradientCounts, gradientsAt, stepAtGradients } from "./gradient-counts.ts";

/** Returns the counts of `steps` steps at `pace` gradient evaluations each; the column is longer than its content. */
const countsOf = (steps: number, pace: number): GradientCounts => ({
  length: steps + 1,
  gradients: Float64Array.from({ length: steps + 20 }, (_, i) => (i <= steps ? i * pace : 0)),
});

describe("an axis of gradient evaluations", () => {
  it("is offered where it differs from an axis of steps", () => {
    expect(differsFromSteps([countsOf(50, 1), countsOf(10, 1)])).toBe(false);
    expect(differsFromSteps([countsOf(50, 1), countsOf(10, 2)])).toBe(true);
    expect(differsFromSteps([countsOf(0, 2)])).toBe(false);
    expect(differsFromSteps([])).toBe(false);
  });

  it("maps a step to the most evaluations of any contender, and evaluations to the last step within them", () => {
    const all = [countsOf(100, 1), countsOf(100, 2)];
    expect(gradientsAt(all, 30)).toBe(60);
    expect(gradientsAt(all, 1000)).toBe(200);
    expect(stepAtGradients(all, 60, 1000, 500)).toBe(30);
    expect(stepAtGradients(all, 61, 1000, 500)).toBe(30);
    expect(stepAtGradients(all, 160, 1000, 500)).toBe(80);
    expect(stepAtGradients(all, 600, 1000, 500)).toBe(300);
  });
});
