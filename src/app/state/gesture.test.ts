import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createGestures } from "./gesture.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("changes of one name that follow each other closely are one gesture, however long it lasts", () => {
  const { begins } = createGestures();
  expect(begins("value 0 lr")).toBe(true);
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(500);
    expect(begins("value 0 lr")).toBe(false);
  }
});

test("a pause ends a gesture", () => {
  const { begins } = createGestures();
  begins("start");
  vi.advanceTimersByTime(700);
  expect(begins("start")).toBe(true);
});

test("a change of another name ends a gesture", () => {
  const { begins } = createGestures();
  begins("start");
  expect(begins("noise")).toBe(true);
  expect(begins("start")).toBe(true);
});

test("a change without a name is a gesture by itself", () => {
  const { begins } = createGestures();
  expect([begins(), begins(), begins("start"), begins(), begins("start")]).toEqual(Array(5).fill(true));
});

test("changes during one press of a pointer are one gesture, however slow", () => {
  let press = 1;
  const { begins } = createGestures(() => press);
  expect(begins("value 0 lr")).toBe(true);
  vi.advanceTimersByTime(5000);
  expect(begins("value 0 lr")).toBe(false);
  press = 2;
  expect(begins("value 0 lr")).toBe(true);
});

test("a key soon after a press continues its gesture, and one long after it does not", () => {
  let press = 1;
  const { begins } = createGestures(() => press);
  begins("value 0 lr");
  press = 0;
  vi.advanceTimersByTime(300);
  expect(begins("value 0 lr")).toBe(false);
  vi.advanceTimersByTime(700);
  expect(begins("value 0 lr")).toBe(true);
});

test("changes while a key repeats are one gesture, however late it begins to", () => {
  let repeats = false;
  const { begins, goesOn } = createGestures(
    () => 0,
    () => repeats,
  );
  expect(begins("value 0 lr")).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(goesOn("value 0 lr")).toBe(false);
  repeats = true;
  expect([goesOn("value 0 lr"), goesOn("value 1 lr"), begins("value 0 lr")]).toEqual([true, false, false]);
});
