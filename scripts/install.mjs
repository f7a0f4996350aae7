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
  if (!isInstalled()) install();
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

function isInstalled() {
  // npm writes this file last, so that an installation that broke off counts as none.
  const installed = changedAt(join(root, "node_modules", ".package-lock.json"));
  return installed !== null && installed >= (changedAt(join(root, "package-lock.json")) ?? 0);
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

function install() {
  console.log("Installing packages (npm ci) …");
  const options = ["ci", "--no-audit", "--no-fund"];
  // `npm start` sets npm's path, as other package managers do; running it by Node works on every system.
  const npm = process.env.npm_execpath ?? "";
  const result = /npm-cli\.[cm]?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", options, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
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
