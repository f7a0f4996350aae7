import { afterEach, beforeEach, vi } from "vitest";
import type { Numbered } from "../protocol.ts";
import { FakeThread } from "./fake-thread.ts";

type FakeWorker<Request> = FakeThread<Numbered<Request>>;

/**
 * Replaces the browser's workers and timers in every test of a file.
 *
 * @param onStart is called with each worker that is started
 * @returns the workers that a test has started, the newest last
 */
export function fakeWorkers<Request>(onStart: (worker: FakeWorker<Request>) => void = () => {}) {
  const workers: FakeWorker<Request>[] = [];

  class StartedWorker extends FakeThread<Numbered<Request>> {
    constructor() {
      super();
      workers.push(this);
      onStart(this);
    }
  }

  beforeEach(() => {
    workers.length = 0;
    vi.useFakeTimers();
    vi.stubGlobal("Worker", StartedWorker);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return { workers, last: () => workers[workers.length - 1] };
}
