import { join } from "node:path";
import { root } from "./install.mjs";

/**
 * One step of `npm test`.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a program (of the system or of node_modules/.bin) and its arguments
 * @property {string[]} [needs] the steps that must pass before this one runs
 * @property {string[]} [after] the steps that must have ended, passed or not, before this one runs
 * @property {RegExp} [shows] lines of its output that are shown even if it passed
 * @property {boolean} [live] true to show its output at once
 * @property {Record<string, string>} [env]
 * @property {{ file: string, read: (report: any) => Counts }} [report] its count of tests; without it the step is one
 */

/** Numbers of tests; skipped are those that need something which this machine lacks. @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const results = join(root, "node_modules", ".cache", "test-results");
const unitReport = join(results, "unit.json");
const browserReport = join(results, "browser.json");

/**
 * Returns the step that checks the types of one part of the sources, with the globals of the place where it runs.
 * @param {string} part
 */
const types = (part) => ({ name: `types: ${part}`, command: ["tsc", "--project", `tsconfig.${part}.json`] });

/** True where the long browser tests are run too. */
const thorough = Boolean(process.env.DOWNHILL_THOROUGH);

/** The steps, run two at a time in this order: first those that the browser's step needs, then quick ones. @type {Step[]} */
export const steps = [
  { name: "documentation", command: ["npm", "run", "build:docs"] },
  { name: "build", command: ["npm", "run", "build:site"] },
  ...(thorough ? [{ name: "build with faults", command: ["npm", "run", "build:faults"] }] : []),
  { name: "lock files", command: ["node", "scripts/check-lock.mjs"] },
  { name: "bench", needs: ["build"], command: ["node", "scripts/check-bench.mjs"] },
  types("core"),
  types("worker"),
  types("app"),
  {
    name: "types: embed",
    command: ["tsc", "--project", "tsconfig.app.json", "--customConditions", "embed"],
  },
  { name: "types: all", command: ["tsc"] },
  { name: "lint", command: ["biome", "ci", "--colors=off", "--error-on-warnings"] },
  { name: "layers", command: ["depcruise", "src", "--config", ".dependency-cruiser.mjs"] },
  { name: "dead code", command: ["knip", "--no-progress"] },
  {
    name: "unit",
    command: ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`],
    shows: /^\s*(Test Files|Tests|Duration)\s/,
    report: {
      file: unitReport,
      read: (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests,
      }),
    },
  },
  { name: "size", needs: ["build"], command: ["size-limit"], shows: /\S/ },
  { name: "library", needs: ["build"], command: ["node", "scripts/check-library.mjs"], shows: /KiB/ },
  {
    name: "browser",
    needs: thorough ? ["build", "documentation", "build with faults"] : ["build"],
    // Two browsers keep the processors of a small machine busy; beside the unit tests they would miss time limits.
    after: ["unit"],
    command: [...["playwright", "test", "--reporter=list,json"], ...(thorough ? [] : ["--project=chromium"])],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    live: true,
    report: {
      file: browserReport,
      read: ({ stats }) => ({
        // Playwright lists those that passed at their second try.
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
        skipped: stats.skipped,
      }),
    },
  },
];
