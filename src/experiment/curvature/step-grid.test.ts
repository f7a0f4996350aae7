import { expect, test } from "vitest";
import { StepGrid } from "./step-grid.ts";

/** Returns the steps of a grid in its order, as the race gets to `ends` one after another. */
function stepsOf(grid: StepGrid, ends: readonly number[]): number[] {
  const steps: number[] = [];
  for (const to of ends)
    for (let step = grid.next(to); step !== null; step = grid.next(to)) {
      steps.push(step);
      grid.took(step);
    }
  return steps;
}

test("a short race is measured at every step, in order", () => {
  expect(stepsOf(new StepGrid(5, 8), [5])).toEqual([0, 1, 2, 3, 4, 5]);
  expect(stepsOf(new StepGrid(0, 8), [0])).toEqual([0]);
});

test("a long race is measured at coarse steps and at its end first, then between them", () => {
  const steps = stepsOf(new StepGrid(100, 25), [100]);
  expect(steps.slice(0, 5)).toEqual([0, 32, 64, 96, 100]);
  expect(steps.slice(5, 9)).toEqual([16, 48, 80, 8]);
  const ascending = [...steps].sort((a, b) => a - b);
  expect(ascending).toEqual(Array.from({ length: 26 }, (_, i) => 4 * i));
});

test("a long race is measured in order where nobody looks meanwhile", () => {
  expect(stepsOf(new StepGrid(30, 4, false), [30])).toEqual([0, 8, 16, 24, 30]);
});

test("a race under way is measured as far as it is known, each step once", () => {
  const grid = new StepGrid(1000, 100);
  const steps = stepsOf(grid, [0, 10, 300, 310, 999, 1000]);
  expect(steps.slice(0, 3)).toEqual([0, 128, 256]);
  expect(new Set(steps).size).toBe(steps.length);
  expect(new Set(steps)).toEqual(new Set(stepsOf(new StepGrid(1000, 100), [1000])));
});

test("says up to which step the coarse ones are taken", () => {
  const grid = new StepGrid(100, 25);
  expect(grid.through).toBe(-1);
  stepsOf(grid, [40]);
  expect(grid.through).toBe(63);
  stepsOf(grid, [100]);
  expect(grid.through).toBe(100);
});
