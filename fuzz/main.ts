import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Fuzzer } from "./fuzzer.ts";
import { fuzzers } from "./fuzzers.ts";
import type { Task, Told } from "./task.ts";
import { type Outcome, watch } from "./watch.ts";

/** Milliseconds that an input may take: a thousand times what it takes, as a machine may be busy. */
const longest = 30_000;
/** Megabytes that a thread may take. */
const memory = 1024;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100000" },
    seed: { type: "string" },
    only: { type: "string" },
    path: { type: "string" },
  },
});
const count = whole("count", values.count, 1);
const seed = whole("seed", values.seed ?? String(Math.floor(Math.random() * 2 ** 31)), 0);
const chosen = fuzzers.filter(({ name }) => values.only === undefined || values.only === name);
if (chosen.length === 0)
  throw new RangeError(`--only must be one of ${fuzzers.map(({ name }) => name).join(", ")}.`);

/** Every fuzzer takes the same time, so the cheap ones have more inputs. */
const shares = chosen.map(({ cost }) => 1 / cost);
const total = shares.reduce((sum, share) => sum + share, 0);

console.log(`${count} inputs; the same again: npm run fuzz -- --count ${count} --seed ${seed}`);
let failures = 0;
for (const [i, fuzzer] of chosen.entries()) {
  const inputs = Math.max(1, Math.round((count * shares[i]) / total));
  if (!(await passes(fuzzer, inputs))) failures += 1;
}
process.exitCode = failures > 0 ? 1 : 0;

/** Runs a fuzzer, and prints how it ended. */
async function passes(fuzzer: Fuzzer, inputs: number): Promise<boolean> {
  const began = performance.now();
  const begun = new SharedArrayBuffer(4);
  const { path } = values;
  const task: Task = { name: fuzzer.name, seed, count: inputs, begun, ...(path !== undefined && { path }) };
  const outcome = await watch(startThread(task), new Int32Array(begun), longest);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${outcome.kind === "passed" ? "✓" : "✗"} ${fuzzer.name}: ${inputs} inputs, ${seconds} s`);
  if (outcome.kind === "passed") return true;
  console.log(`  It should hold that ${fuzzer.claim}.`);
  for (const line of await report(task, outcome)) console.log(`  ${line.replaceAll("\n", "\n  ")}`);
  return false;
}

async function report(task: Task, outcome: Exclude<Outcome, { kind: "passed" }>): Promise<string[]> {
  const { name, count } = task;
  const again = `Again: npm run fuzz -- --only ${name} --seed ${seed} --count ${count}`;
  if (outcome.kind === "failed") {
    const { text, why, path } = outcome.failure;
    return [`Counterexample: ${text}`, why, `${again} --path ${path}`];
  }
  if (outcome.kind === "hangs" && outcome.failed)
    return [`Counterexample, not shrunk: ${outcome.failed.text}`, outcome.failed.why, again];
  const why = outcome.kind === "died" ? outcome.why : `it takes more than ${longest / 1000} seconds`;
  return [`Input ${outcome.place}: ${await shown(task, outcome.place)}`, why, again];
}

/** Returns an input in words, made again without checking any. */
function shown(task: Task, place: number): Promise<string> {
  return new Promise((resolve) => {
    const thread = startThread({ ...task, shown: place });
    thread.on("message", (told: Told) => told.kind === "input" && resolve(told.text));
    thread.on("error", (error) => resolve(`cannot be made again: ${error.message}`));
  });
}

function startThread(task: Task): Worker {
  return new Worker(new URL("./thread.js", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
}

function whole(name: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number < 2 ** 31) return number;
  throw new RangeError(`--${name} must be a whole number from ${least} to ${2 ** 31 - 1}, not "${text}".`);
}
