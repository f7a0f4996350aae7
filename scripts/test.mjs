// `npm test`: runs every check in order, goes on after a failure, and closes with `N passed, N failed, N skipped`.
// `npm test -- types unit` runs only the steps whose names contain one of the words.
import { prepare } from "./install.mjs";
import { runStep } from "./run-step.mjs";
import { steps } from "./steps.mjs";

prepare();
const words = process.argv.slice(2);
const chosen = steps.filter((step) => words.length === 0 || words.some((word) => step.name.includes(word)));
const failedSteps = new Set();
let passed = 0;
let failed = 0;
let skipped = 0;

for (const step of chosen) {
  const outcome = failedSteps.has(step.needs)
    ? { passed: 0, failed: 1, skipped: 0, text: `not run: it needs "${step.needs}"`, seconds: 0 }
    : await runStep(step);
  passed += outcome.passed;
  failed += outcome.failed;
  skipped += outcome.skipped;
  if (outcome.failed > 0) failedSteps.add(step.name);
  console.log(`${outcome.failed > 0 ? "✗" : "✓"} ${step.name} (${outcome.seconds.toFixed(1)} s)`);
  if (outcome.text) console.log(outcome.text.replace(/^(?=.)/gm, "    "));
}

process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
