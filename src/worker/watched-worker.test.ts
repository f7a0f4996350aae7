import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FakeThread } from "./testing/fake-thread.ts";
import { WatchedWorker } from "./watched-worker.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched(shared: boolean) {
  const threads: FakeThread[] = [];
  const replaced: string[] = [];
  const worker = new WatchedWorker<string, { type: string }>({
    create: () => {
      threads.push(new FakeThread(shared));
      return threads[threads.length - 1];
    },
    onReply: () => {},
    onReplaced: (why) => replaced.push(why),
  });
  const tell = (type: string) => threads[threads.length - 1].say({ type });
  tell("ready");
  return { worker, replaced, tell };
}

test("a thread that is not shared must answer in time from the request on", () => {
  const { worker, replaced } = watched(false);
  worker.post("question", 900);
  vi.advanceTimersByTime(1000);
  expect(replaced).toEqual(["did not answer in time"]);
});

test("a shared thread must answer in time from when the request's turn comes", () => {
  const { worker, replaced, tell } = watched(true);
  worker.post("question", 900);
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
  worker.post("question", 900);
  tell("begun");
  tell("answer");
  vi.advanceTimersByTime(10_000);
  expect(replaced).toEqual([]);
});
