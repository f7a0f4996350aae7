import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Patience } from "./patience.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Returns the milliseconds for the answer after one that took so long. */
function after(took: number, patience = new Patience()): number {
  patience.begin("work");
  vi.advanceTimersByTime(took);
  patience.end();
  return patience.begin("work");
}

test("a first answer may take half a minute, and another forty times as long as the longest, ten seconds at least", () => {
  expect(new Patience().begin("work")).toBe(30_000);
  expect([50, 200, 600, 5000].map((took) => after(took))).toEqual([10_000, 10_000, 24_000, 30_000]);
});

test("a short answer does not shorten the time that a longer one was given", () => {
  const patience = new Patience();
  after(300, patience);
  expect(after(10, patience)).toBe(12_000);
});

test("other work, and a new worker, may take half a minute again", () => {
  const patience = new Patience();
  after(50, patience);
  expect(patience.begin("other work")).toBe(30_000);
  expect(after(50, patience)).toBe(10_000);
  patience.reset();
  expect(patience.begin("work")).toBe(30_000);
});
