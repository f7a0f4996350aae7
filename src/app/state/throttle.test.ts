import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { throttle } from "./throttle.ts";

let acted: number[] = [];
const times = () => acted.splice(0);
const each = () => throttle(() => acted.push(performance.now() - start), 100);
let start = 0;

beforeEach(() => {
  vi.useFakeTimers();
  start = performance.now();
  acted = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test("acts at once, and then once an interval with what came last", () => {
  const { ask } = each();
  ask();
  expect(times()).toEqual([0]);
  for (let i = 0; i < 25; i++) {
    vi.advanceTimersByTime(10);
    ask();
  }
  expect(times()).toEqual([100, 200]);
  vi.advanceTimersByTime(1000);
  expect(times()).toEqual([300]);
  ask();
  expect(times()).toEqual([1250]);
});

test("acts on the spot where it is flushed, and once", () => {
  const { ask, flush, isWaiting } = each();
  flush();
  expect(times()).toEqual([]);
  ask();
  expect(isWaiting()).toBe(false);
  vi.advanceTimersByTime(10);
  ask();
  expect(isWaiting()).toBe(true);
  flush();
  expect(isWaiting()).toBe(false);
  expect(times()).toEqual([0, 10]);
  vi.advanceTimersByTime(1000);
  expect(times()).toEqual([]);
});

test("forgets what it was asked for where it is cancelled", () => {
  const { ask, cancel, flush } = each();
  ask();
  ask();
  cancel();
  flush();
  vi.advanceTimersByTime(1000);
  expect(times()).toEqual([0]);
});
