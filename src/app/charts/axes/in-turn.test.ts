import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inTurn } from "./in-turn.ts";

let frames: (() => void)[] = [];
const nextFrame = (): void => {
  const now = frames;
  frames = [];
  for (const frame of now) frame();
  vi.runAllTimers();
};

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
});

afterEach(() => vi.useRealTimers());

it("asks for the next frame only in a task after a render, so that React's task is first", () => {
  inTurn(() => {});
  inTurn(() => {});
  const [first] = frames;
  first();
  expect(frames).toHaveLength(1);
  vi.runAllTimers();
  expect(frames).toHaveLength(2);
  nextFrame();
  nextFrame();
});

it("calls one function in a frame, in order, also those that are added meanwhile, and none that was taken back", () => {
  const called: string[] = [];
  inTurn(() => {
    called.push("first");
    inTurn(() => called.push("last"));
  });
  const takeBack = inTurn(() => called.push("never"));
  inTurn(() => called.push("second"));
  takeBack();
  expect(frames).toHaveLength(1);
  nextFrame();
  expect(called).toEqual(["first"]);
  nextFrame();
  expect(called).toEqual(["first", "second"]);
  nextFrame();
  expect(called).toEqual(["first", "second", "last"]);
  nextFrame();
  expect(frames).toHaveLength(0);
});
