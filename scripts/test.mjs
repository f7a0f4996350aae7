// `npm test`: runs every check, two at a time, goes on after a failure, and closes with
// `N passed, N failed, N skipped`. `npm test -- types unit` runs only the steps whose names contain one of the words.
import { prepare } from "./install.mjs";
import { runStep } from "./run-step.mjs";
import { steps } from "./steps.mjs";

/** @typedef {import("./steps.mjs").Step} Step */
/** @typedef {Awaited<ReturnType<typeof runStep>>} Outcome */

prepare();
const words = process.argv.slice(2);
const waiting = steps.filter((step) => words.length === 0 || words.some((word) => step.name.includes(word)));
const chosen = new Set(waiting.map(({ name }) => name));
/** @type {Map<string, Outcome>} */
const outcomes = new Map();
/** Callbacks that wait until some step ends. @type {Set<() => void>} */
const woken = new Set();

await Promise.all([work(), work()]);

const counts = [...outcomes.values()];
/** @param {"passed" | "failed" | "skipped"} kind */
const total = (kind) => counts.reduce((sum, outcome) => sum + outcome[kind], 0);
process.exitCode = total("failed") > 0 || total("passed") === 0 ? 1 : 0;
console.log(`${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped`);

/** Runs one step after another, until none is left to begin. */
async function work() {
  while (waiting.length > 0) {
    const place = waiting.findIndex(isReady);
    if (place < 0) {
      await new Promise((resolve) => woken.add(() => resolve(null)));
      continue;
    }
    const [step] = waiting.splice(place, 1);
    const outcome = await outcomeOf(step);
    outcomes.set(step.name, outcome);
    report(step, outcome);
    for (const wake of woken) wake();
    woken.clear();
  }
}

/** @param {Step} step */
function isReady({ needs = [], after = [] }) {
  return [...needs, ...after].every((name) => outcomes.has(name) || !chosen.has(name));
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(step) {
  const lacking = step.needs?.find((name) => (outcomes.get(name)?.failed ?? 0) > 0);
  if (lacking === undefined) return runStep(step);
  return { passed: 0, failed: 1, skipped: 0, text: `not run: it needs "${lacking}"`, seconds: 0 };
}

/**
 * @param {Step} step
 * @param {Outcome} outcome
 */
function report({ name }, { failed, text, seconds }) {
  console.log(`${failed > 0 ? "✗" : "✓"} ${name} (${seconds.toFixed(1)} s)`);
  if (text) console.log(text.replace(/^(?=.)/gm, "    "));
}
