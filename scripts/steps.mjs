import { join } from "node:path";
import { root } from "./install.mjs";

/**
 * One step of `npm test`.
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a program (of the system or of node_modules/.bin) and its arguments
 * @property {string[]} [needs] the steps without which this one makes no sense
 * @property {RegExp} [shows] lines of its output worth reading though it passed
 * @property {boolean} [live] its output is shown as it comes
 * @property {Record<string, string>} [env]
 * @property {{ file: string, read: (report: any) => Counts }} [report] where it counts its own tests; else it is one
 */

/** Skipped are tests that need what this machine has not. @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const results = join(root, "node_modules", ".cache", "test-results");
const unitReport = join(results, "unit.json");
const browserReport = join(results, "browser.json");

/**
 * Checks one part of the sources with what there is where it runs.
 * @param {string} part
 */
const types = (part) => ({ name: `types: ${part}`, command: ["tsc", "--project", `tsconfig.${part}.json`] });

/** Two at a time, begun in this order: first what the browser waits for, then what is quick. @type {Step[]} */
export const steps = [
  { name: "documentation", command: ["npm", "run", "build:docs"] },
  { name: "build", command: ["npm", "run", "build:site"] },
  { name: "lock file", command: ["node", "scripts/check-lock.mjs"] },
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
    needs: ["build", "documentation"],
    command: ["playwright", "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    live: true,
    report: {
      file: browserReport,
      read: ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      }),
    },
  },
];
