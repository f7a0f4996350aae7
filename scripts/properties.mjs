// `npm run properties`: tests every property with 10,000 cases that were never drawn before. `--count 500` sets their
// number, `--seed 7` draws those of an earlier run again, and paths choose test files: `npm run properties -- src/lang`.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { prepare, root } from "./install.mjs";

const { values, positionals } = parseArgs({
  options: { count: { type: "string", default: "10000" }, seed: { type: "string" } },
  allowPositionals: true,
});
const count = whole("count", values.count, 1);
const seed = whole("seed", values.seed ?? String(randomInt(2 ** 31)), 0);

prepare();
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join("src", file))
  .filter((file) => positionals.length === 0 || positionals.some((word) => file.includes(word)));
// Of files with @fast-check/vitest only properties are run, which have the seed in their names, not the other tests.
const codes = [test(/"fast-check"/), test(/"@fast-check\/vitest"/, "-t", "with seed=")];
if (codes.every((code) => code === null)) fail(`No file with properties is at ${positionals.join(" or ")}.`);
console.log(`The same cases again: npm run properties -- --count ${count} --seed ${seed}`);
process.exitCode = codes.some((code) => code) ? 1 : 0;

/**
 * Tests the files with an import that `importing` matches. Returns Vitest's exit code; null where there are none.
 * @param {RegExp} importing
 * @param {string[]} options
 */
function test(importing, ...options) {
  const chosen = files.filter((file) => importing.test(readFileSync(join(root, file), "utf8")));
  if (chosen.length === 0) return null;
  console.log(`${chosen.length} files, ${count} cases a property, seed ${seed}`);
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run", "--testTimeout=0", ...options, ...chosen], {
    cwd: root,
    env: { ...process.env, DOWNHILL_FUZZ_COUNT: String(count), DOWNHILL_FUZZ_SEED: String(seed) },
    stdio: "inherit",
  });
  return status ?? 1;
}

/**
 * @param {string} name
 * @param {string} text
 * @param {number} least
 */
function whole(name, text, least) {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number < 2 ** 31) return number;
  return fail(`--${name} must be a whole number from ${least} to ${2 ** 31 - 1}, not "${text}".`);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
