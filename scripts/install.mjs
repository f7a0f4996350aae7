import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Exits with a sentence if this Node is too old, and installs the packages if they are missing or old. */
export function prepare() {
  const needed = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(">=", "");
  if (isOlder(process.versions.node, needed)) {
    fail(
      `Downhill needs Node ${needed} or newer, and this is ${process.versions.node}: see https://nodejs.org`,
    );
  }
  installIn(root);
}

/**
 * Installs the packages of a folder with a lock file if they are missing or old.
 * @param {string} folder
 * @param {string[]} [options] of `npm ci`
 */
export function installIn(folder, options = []) {
  if (!isInstalled(folder)) install(folder, options);
}

/**
 * Says whether version `a` comes before version `b`.
 * @param {string} a
 * @param {string} b
 */
function isOlder(a, b) {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA < majorB || (majorA === majorB && minorA < minorB);
}

/** @param {string} folder */
function isInstalled(folder) {
  // npm writes this file last, so that an installation that broke off counts as none.
  const installed = changedAt(join(folder, "node_modules", ".package-lock.json"));
  return installed !== null && installed >= (changedAt(join(folder, "package-lock.json")) ?? 0);
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/**
 * @param {string} folder
 * @param {string[]} more
 */
function install(folder, more) {
  console.error("Installing packages (npm ci) …");
  const options = ["ci", "--no-audit", "--no-fund", ...more];
  // `npm start` sets npm's path, as other package managers do; running it by Node works on every system.
  /** @type {import("node:child_process").StdioOptions} */
  const stdio = ["ignore", 2, 2];
  const npm = process.env.npm_execpath ?? "";
  const result = /npm-cli\.[cm]?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...options], { cwd: folder, stdio })
    : spawnSync("npm", options, { cwd: folder, stdio, shell: process.platform === "win32" });
  if (result.status !== 0) fail("The packages could not be installed; the lines above say why.");
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
