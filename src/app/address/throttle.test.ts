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

/** Asks every ten milliseconds. */
function askFor(milliseconds: number, ask: () => void): void {
  for (let i = 0; i < milliseconds; i += 10) {
    ask();
    vi.advanceTimersByTime(10);
  }
}

test("acts at once as often as it may, then once an interval, and at last with what came last", () => {
  const { ask } = each(3);
  askFor(250, ask);
  expect(times()).toEqual([0, 10, 20, 100, 200]);
  vi.advanceTimersByTime(1000);
  expect(times()).toEqual([300]);
  askFor(30, ask);
  expect(times()).toEqual([1250, 1260, 1270]);
});

test("acts on the spot where it is flushed, once, and later waits the longer", () => {
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

test("stays within what browsers permit, a hundred in half a minute, through a drag of that length", () => {
  const act = vi.fn();
  const { ask } = throttle(act, 400, 16);
  askFor(30_000, ask);
  expect(act.mock.calls.length).toBeGreaterThan(80);
  expect(act.mock.calls.length).toBeLessThan(100);
});

test("forgets what it was asked for where it is cancelled", () => {
  const { ask, cancel, flush } = each(1);
  ask();
  ask();
  cancel();
  flush();
  vi.advanceTimersByTime(1000);
  expect(times()).toEqual([0]);
});
