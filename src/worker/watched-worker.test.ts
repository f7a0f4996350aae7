import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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
  const last = () => threads[threads.length - 1];
  const tell = (type: string) => last().say({ type });
  tell("ready");
  return { worker, replaced, tell, threads, last };
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

test("a page that is held up for longer than a worker may take does not count that against it", () => {
  const { worker, replaced, tell } = watched(false);
  worker.post("question", 900);
  // The clock goes on, and no timer is called, as on a machine that sleeps.
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(300);
  expect(replaced).toEqual([]);
  tell("answer");
  vi.advanceTimersByTime(10_000);
  expect(replaced).toEqual([]);
});

test("a message that cannot be read replaces the worker at once", () => {
  const { worker, replaced, last } = watched(false);
  worker.post("question", 900);
  last().sayUnreadable();
  expect(replaced).toEqual(["ended unexpectedly"]);
});

describe("a worker that has ended", () => {
  const granted = new Map<string, () => void>();
  beforeEach(() => {
    granted.clear();
    vi.stubGlobal("navigator", {
      locks: {
        request: (name: string, callback: () => void) => {
          granted.set(name, callback);
          return Promise.resolve();
        },
      },
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("is replaced as soon as its lock is given back, though nothing was asked of it", () => {
    const { replaced, last, threads } = watched(false);
    last().say({ type: "lives", lock: "first" });
    expect(replaced).toEqual([]);
    granted.get("first")?.();
    expect(replaced).toEqual(["ended unexpectedly"]);
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
  });

  test("is not replaced again where the page has ended it itself", () => {
    const { worker, replaced, last, threads } = watched(false);
    last().say({ type: "lives", lock: "first" });
    worker.renew();
    granted.get("first")?.();
    expect([replaced, threads.length]).toEqual([[], 2]);
  });

  test("keeps the time that the request in flight may take", () => {
    const { worker, replaced, last } = watched(false);
    worker.post("question", 900);
    last().say({ type: "lives", lock: "first" });
    vi.advanceTimersByTime(1000);
    expect(replaced).toEqual(["did not answer in time"]);
  });
});

describe("failure after failure", () => {
  /** A worker that has loaded fails. */
  const fail = ({ tell, last }: ReturnType<typeof watched>) => {
    tell("ready");
    last().crash("crashed");
  };

  test("replaces a worker three times in thirty seconds, and then gives it up", () => {
    const page = watched(false);
    for (let i = 0; i < 4; i++) {
      vi.advanceTimersByTime(5000);
      fail(page);
    }
    expect(page.threads).toHaveLength(4);
    expect(page.replaced).toHaveLength(4);
    expect(page.worker.givenUp).toBe(true);
    expect(page.threads.every(({ ended }) => ended)).toBe(true);
  });

  test("goes on where the failures are further apart", () => {
    const page = watched(false);
    for (let i = 0; i < 20; i++) {
      vi.advanceTimersByTime(10_001);
      fail(page);
      expect(page.worker.givenUp).toBe(false);
    }
    expect(page.threads).toHaveLength(21);
  });

  test("is tried again after thirty seconds, or at once where somebody asks", () => {
    const page = watched(false);
    for (let i = 0; i < 4; i++) fail(page);
    expect([page.worker.revive(), page.threads.length]).toEqual([false, 4]);
    vi.advanceTimersByTime(30_001);
    expect([page.worker.revive(), page.threads.length]).toEqual([true, 5]);
    for (let i = 0; i < 4; i++) fail(page);
    expect(page.worker.revive()).toBe(false);
    page.worker.forgive();
    expect([page.worker.revive(), page.worker.givenUp]).toEqual([true, false]);
  });
});
