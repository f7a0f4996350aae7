import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Thread } from "./launch.ts";
import { WatchedWorker } from "./watched-worker.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(shared: boolean) {
  let say: (event: MessageEvent) => void = () => {};
  const replaced: string[] = [];
  const create = (): Thread => ({
    shared,
    postMessage: () => {},
    terminate: () => {},
    addEventListener: (type: string, listener: unknown) => {
      if (type === "message") say = listener as typeof say;
    },
  });
  const worker = new WatchedWorker<string, { type: string }>({
    create,
    patience: 900,
    onReply: () => {},
    onReplaced: (why) => replaced.push(why),
  });
  const tell = (type: string) => say(new MessageEvent("message", { data: { type } }));
  tell("ready");
  return { worker, replaced, tell };
}

test("a thread of one's own must answer in time from the request on", () => {
  const { worker, replaced } = watched(false);
  worker.post("question");
  vi.advanceTimersByTime(1000);
  expect(replaced).toEqual(["did not answer in time"]);
});

test("a shared thread must answer in time from when the request's turn comes", () => {
  const { worker, replaced, tell } = watched(true);
  worker.post("question");
  vi.advanceTimersByTime(10_000);
  expect(replaced).toEqual([]);
  tell("begun");
  vi.advanceTimersByTime(800);
  expect(replaced).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(replaced).toEqual(["did not answer in time"]);
});

test("an answer ends the watch", () => {
  const { worker, replaced, tell } = watched(true);
  worker.post("question");
  tell("begun");
  tell("answer");
  vi.advanceTimersByTime(10_000);
  expect(replaced).toEqual([]);
});
