import { describe, expect, it } from "vitest";
import type { Status } from "../../experiment/index.ts";
import { gradientsEnd, type Spending, spendsOtherwise, spentAt, stepSpending } from "./spending.ts";

/** Of `steps` steps at `pace` gradients each; columns are longer than what is in them. */
const spending = (steps: number, pace: number, status: Status = { kind: "running" }): Spending => ({
  length: steps + 1,
  gradients: Float64Array.from({ length: steps + 20 }, (_, i) => (i <= steps ? i * pace : 0)),
  status,
});

const finished = { kind: "finished" } as const;

describe("an axis of gradients", () => {
  it("is offered where it differs from one of steps", () => {
    expect(spendsOtherwise([spending(50, 1), spending(10, 1)])).toBe(false);
    expect(spendsOtherwise([spending(50, 1), spending(10, 2)])).toBe(true);
    expect(spendsOtherwise([spending(0, 2)])).toBe(false);
    expect(spendsOtherwise([])).toBe(false);
  });

  it("ends where the race will, and does not move with every step", () => {
    expect(gradientsEnd([spending(10, 1), spending(10, 2)], 500)).toBe(1000);
    expect(gradientsEnd([spending(10, 1.3)], 500)).toBe(750);
    expect(gradientsEnd([spending(10, 33)], 500)).toBe(20_000);
    expect(gradientsEnd([], 500)).toBe(500);
    expect(gradientsEnd([spending(0, 1)], 500)).toBe(500);
  });

  it("ends at what was spent where the race is over", () => {
    expect(gradientsEnd([spending(500, 1, finished), spending(500, 2, finished)], 500)).toBe(1000);
    expect(gradientsEnd([spending(20, 7, { kind: "stationary", step: 20 })], 500)).toBe(140);
  });

  it("has each contender stand where it has come by its own spending", () => {
    const all = [spending(100, 1), spending(100, 2)];
    expect(spentAt(all, 30)).toBe(60);
    expect(spentAt(all, 1000)).toBe(200);
    expect(stepSpending(all, 60, 1000, 500)).toBe(30);
    expect(stepSpending(all, 61, 1000, 500)).toBe(30);
    expect(stepSpending(all, 160, 1000, 500)).toBe(80);
    expect(stepSpending(all, 600, 1000, 500)).toBe(300);
  });
});
