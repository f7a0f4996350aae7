import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { fuzzers } from "./fuzzers.ts";
import type { Task, Told } from "./task.ts";

// Runs one fuzzer. It counts inputs in shared memory, by which the main thread recognises one that takes too long.

const { name, seed, count, path, shown, begun } = workerData as Task;
const counter = new Int32Array(begun);
const tell = (told: Told): void => parentPort?.postMessage(told);
const wordsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const fuzzer = fuzzers.find((one) => one.name === name);
if (!fuzzer) throw new RangeError(`no fuzzer is called ${name}`);

tell({ kind: "ready" });
if (shown !== undefined) {
  const [input] = fc.sample(fuzzer.inputs, { seed, numRuns: shown + 1 }).slice(-1);
  tell({ kind: "input", text: fc.stringify(input) });
} else {
  let isFirst = true;
  const property = fc.asyncProperty(fuzzer.inputs, async (input) => {
    Atomics.add(counter, 0, 1);
    try {
      await fuzzer.check(input);
    } catch (error) {
      if (isFirst) tell({ kind: "failed", text: fc.stringify(input), why: wordsOf(error) });
      isFirst = false;
      throw error;
    }
  });
  const result = await fc.check(property, { seed, numRuns: count, ...(path && { path }) });
  const failure = result.failed && {
    text: fc.stringify(result.counterexample?.[0]),
    why: wordsOf(result.errorInstance),
    path: result.counterexamplePath ?? "",
  };
  tell({ kind: "end", failure: failure || null });
}
