import { expect, test } from "vitest";
import { Pace } from "./pace.ts";

/** Returns the sizes of portions where a step takes `cost` milliseconds. */
function sizes(first: number, cost: number, count: number): number[] {
  const pace = new Pace(first);
  return Array.from({ length: count }, () => {
    const { steps } = pace;
    pace.learn(steps, steps * cost);
    return steps;
  });
}

test("portions grow until they last 50 ms", () => {
  expect(sizes(1, 0.1, 6)).toEqual([1, 8, 64, 500, 500, 500]);
});

test("a portion that took too long makes the next one shorter at once", () => {
  expect(sizes(1000, 1, 3)).toEqual([1000, 50, 50]);
});

test("a step that takes longer than a portion should is a whole portion", () => {
  expect(sizes(1, 3000, 3)).toEqual([1, 1, 1]);
});

test("a portion cut short does not shrink the next ones", () => {
  const pace = new Pace(400);
  pace.learn(4, 0.4);
  expect(pace.steps).toBe(400);
});

test("portions grow up to a bound where the clock is too coarse to measure them", () => {
  const pace = new Pace(1);
  for (let i = 0; i < 20; i++) pace.learn(pace.steps, 0);
  expect(pace.steps).toBe(20_000);
});
