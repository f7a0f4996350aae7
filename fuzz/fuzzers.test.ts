import { Worker } from "node:worker_threads";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../src/lang/testing/runs.ts";
import { fuzzers } from "./fuzzers.ts";
import type { Told } from "./task.ts";
import { watch } from "./watch.ts";

test.each(fuzzers)("$name: $claim", async ({ inputs, check }) => {
  await fc.assert(fc.asyncProperty(inputs, check as (input: unknown) => Promise<void>), {
    numRuns: runs(12),
  });
});

test("fuzzers have different names", () => {
  expect(new Set(fuzzers.map(({ name }) => name)).size).toBe(fuzzers.length);
});

/** Returns a thread that runs a text, with `post` to tell something and `counter` to count inputs. */
function threadOf(text: string): { readonly thread: Worker; readonly counter: Int32Array } {
  const begun = new SharedArrayBuffer(4);
  const start = `const { parentPort, workerData } = require("node:worker_threads");
    const counter = new Int32Array(workerData);
    const post = (told) => parentPort.postMessage(told);
    post({ kind: "ready" });`;
  const thread = new Worker(start + text, { eval: true, workerData: begun });
  return { thread, counter: new Int32Array(begun) };
}

const post = (told: Told) => `post(${JSON.stringify(told)});`;
const failure = { text: "[1]", why: "1 is not 2", path: "3:0" };

test.each([
  ["ends without a failure", post({ kind: "end", failure: null }), { kind: "passed" }],
  ["ends with a counterexample", post({ kind: "end", failure }), { kind: "failed", failure }],
  [
    "hangs at its third input",
    `Atomics.store(counter, 0, 3); for (;;);`,
    { kind: "hangs", place: 2, failed: null },
  ],
  [
    "hangs while a counterexample is shrunk",
    `${post({ kind: "failed", text: "[1]", why: "1 is not 2" })} Atomics.store(counter, 0, 9); setTimeout(() => { for (;;); });`,
    { kind: "hangs", place: 8, failed: { ...failure, path: "" } },
  ],
  [
    "throws",
    `Atomics.store(counter, 0, 1); throw new Error("no memory");`,
    { kind: "died", why: "no memory", place: 0 },
  ],
])("a thread that %s is reported so", async (_, text, outcome) => {
  const { thread, counter } = threadOf(text);
  expect(await watch(thread, counter, 100)).toEqual(outcome);
});
