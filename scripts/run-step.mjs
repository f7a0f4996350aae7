import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "./install.mjs";

/** Seconds after which a step counts as hanging; with the long checks, twice what they take where other work runs too. */
const limitSeconds = process.env.DOWNHILL_THOROUGH ? 3600 : 1500;

/**
 * Runs a step to its end.
 * @param {import("./steps.mjs").Step} step
 * @returns {Promise<{ passed: number, failed: number, skipped: number, text: string, seconds: number }>}
 *   `text` is the whole output if it failed, else the lines that the step shows
 */
export async function runStep(step) {
  const began = performance.now();
  if (step.report) rmSync(step.report.file, { force: true });
  const { code, output } = await run(step);
  const counts = count(step, code);
  const text = counts.failed > 0 ? output : worthReading(output, step.shows);
  return { ...counts, text: step.live ? "" : text, seconds: (performance.now() - began) / 1000 };
}

/**
 * @param {import("./steps.mjs").Step} step
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(step) {
  const [program = "", ...options] = step.command;
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const child = spawn(program, options, {
    cwd: root,
    env: { ...process.env, PATH: path, ...step.env },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    timeout: limitSeconds * 1000,
  });
  /** @type {Buffer[]} */
  const parts = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part) => {
      parts.push(part);
      if (step.live) process.stdout.write(part);
    });
  }
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) =>
      resolve({ code, output: stripVTControlCharacters(Buffer.concat(parts).toString()).trim() }),
    );
  });
}

/**
 * Returns the counts of a step's report, or counts the step as one test. A step that fails without a failed test (a
 * file that does not load, a crash) counts as one failure.
 * @param {import("./steps.mjs").Step} step
 * @param {number | null} code
 * @returns {import("./steps.mjs").Counts}
 */
function count(step, code) {
  const ended = code === 0;
  if (!step.report) return { passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0 };
  const { passed, failed, skipped } = readReport(step.report) ?? { passed: 0, failed: 0, skipped: 0 };
  const ranNothing = passed + failed === 0;
  return { passed, failed: failed === 0 && (!ended || ranNothing) ? 1 : failed, skipped };
}

/** @param {NonNullable<import("./steps.mjs").Step["report"]>} report */
function readReport({ file, read }) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/**
 * @param {string} output
 * @param {RegExp | undefined} shows
 */
function worthReading(output, shows) {
  if (!shows) return "";
  return output
    .split("\n")
    .filter((line) => shows.test(line))
    .join("\n");
}
