import type { Worker } from "node:worker_threads";
import type { Failure, Told } from "./task.ts";

/** The end of a thread's run. */
export type Outcome =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** An input takes too long. If one has failed before, it is the last one known, which was being shrunk. */
  | { readonly kind: "hangs"; readonly place: number; readonly failed: Failure | null }
  /** The thread has ended by itself, for want of memory, say. */
  | { readonly kind: "died"; readonly why: string; readonly place: number };

/**
 * Waits for the end of a thread's run, and ends it where an input takes too long.
 *
 * @param counter the number of inputs of which the check has begun
 * @param limit milliseconds that an input may take
 */
export function watch(thread: Worker, counter: Int32Array, limit: number): Promise<Outcome> {
  return new Promise((resolve) => {
    let failed: Failure | null = null;
    let last = -1;
    let isReady = false;
    const clock = setInterval(() => {
      if (!isReady) return;
      const count = Atomics.load(counter, 0);
      if (count === last) end({ kind: "hangs", place: Math.max(0, count - 1), failed });
      last = count;
    }, limit);
    const end = (outcome: Outcome) => {
      clearInterval(clock);
      void thread.terminate();
      resolve(outcome);
    };
    thread.on("message", (told: Told) => {
      if (told.kind === "ready") isReady = true;
      if (told.kind === "failed") failed = { text: told.text, why: told.why, path: "" };
      if (told.kind === "end")
        end(told.failure ? { kind: "failed", failure: told.failure } : { kind: "passed" });
    });
    thread.on("error", (error) =>
      end({ kind: "died", why: error.message, place: Math.max(0, Atomics.load(counter, 0) - 1) }),
    );
  });
}
