import { describe, expect, it } from "vitest";
import type { Status } from "../../experiment/index.ts";
import {
  differsFromSteps,
  type GradientCounts,
  gradientsAt,
  gradientsEnd,
  stepAtGradients,
} from "./gradient-counts.ts";

/** Returns the counts of `steps` steps at `pace` gradient evaluations each; the column is longer than its content. */
const countsOf = (steps: number, pace: number, status: Status = { kind: "running" }): GradientCounts => ({
  length: steps + 1,
  gradients: Float64Array.from({ length: steps + 20 }, (_, i) => (i <= steps ? i * pace : 0)),
  status,
});

const finished = { kind: "finished" } as const;

describe("an axis of gradient evaluations", () => {
  it("is offered where it differs from an axis of steps", () => {
    expect(differsFromSteps([countsOf(50, 1), countsOf(10, 1)])).toBe(false);
    expect(differsFromSteps([countsOf(50, 1), countsOf(10, 2)])).toBe(true);
    expect(differsFromSteps([countsOf(0, 2)])).toBe(false);
    expect(differsFromSteps([])).toBe(false);
  });

  it("ends at an estimate of the evaluations of the whole race, which does not change with every step", () => {
    expect(gradientsEnd([countsOf(10, 1), countsOf(10, 2)], 500)).toBe(1000);
    expect(gradientsEnd([countsOf(10, 1.3)], 500)).toBe(750);
    expect(gradientsEnd([countsOf(10, 33)], 500)).toBe(20_000);
    expect(gradientsEnd([], 500)).toBe(500);
    expect(gradientsEnd([countsOf(0, 1)], 500)).toBe(500);
  });

  it("ends at the number of evaluations where the race is over", () => {
    expect(gradientsEnd([countsOf(500, 1, finished), countsOf(500, 2, finished)], 500)).toBe(1000);
    expect(gradientsEnd([countsOf(20, 7, { kind: "stationary", step: 20 })], 500)).toBe(140);
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
