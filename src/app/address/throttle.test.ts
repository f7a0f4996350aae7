import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { throttle } from "./throttle.ts";

let acted: number[] = [];
let start = 0;
const times = () => acted.splice(0);
const each = (burst: number) => throttle(() => acted.push(performance.now() - start), 100, burst);

beforeEach(() => {
  vi.useFakeTimers();
  start = performance.now();
  acted = [];
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks every ten milliseconds for so long. */
function askFor(milliseconds: number, ask: () => void): void {
  for (let i = 0; i < milliseconds; i += 10) {
    ask();
    vi.advanceTimersByTime(10);
  }
}

test("a throttle acts at once for a burst, then once an interval, and at last for the last request", () => {
  const { ask } = each(3);
  askFor(250, ask);
  expect(times()).toEqual([0, 10, 20, 100, 200]);
  vi.advanceTimersByTime(1000);
  expect(times()).toEqual([300]);
  askFor(30, ask);
  expect(times()).toEqual([1250, 1260, 1270]);
});

test("a flush acts at once for a waiting request, and the next request waits longer for it", () => {
  const { ask, flush } = each(1);
  flush();
  expect(times()).toEqual([]);
  ask();
  vi.advanceTimersByTime(10);
  ask();
  flush();
  flush();
  expect(times()).toEqual([0, 10]);
  ask();
  vi.advanceTimersByTime(1000);
  expect(times()).toEqual([200]);
});

test("the throttle of the address stays below a hundred calls in a drag of half a minute, as browsers require", () => {
  const act = vi.fn();
  const { ask } = throttle(act, 400, 16);
  askFor(30_000, ask);
  expect(act.mock.calls.length).toBeGreaterThan(80);
  expect(act.mock.calls.length).toBeLessThan(100);
});

test("a throttle that is cancelled drops the waiting request", () => {
  const { ask, cancel, flush } = each(1);
  ask();
  ask();
  cancel();
  flush();
  vi.advanceTimersByTime(1000);
  expect(times()).toEqual([0]);
});
