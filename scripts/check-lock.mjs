// Fails where the lock file leaves out a package for some platform, as npm sometimes writes it: on that platform
// `npm ci` would fail, though it passes here.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

/** @type {{ packages: Record<string, { version?: string, link?: boolean, optionalDependencies?: Record<string, string> }> }} */
const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const folder = "node_modules/";
const locked = new Set(
  Object.keys(packages).map((path) => path.slice(path.lastIndexOf(folder) + folder.length)),
);

const gaps = [];
for (const [path, entry] of Object.entries(packages)) {
  if (path !== "" && !entry.version && !entry.link) gaps.push(`${path} has no version`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!locked.has(name)) gaps.push(`${path} needs ${name} on some platform`);
  }
}

console.log(gaps.length > 0 ? gaps.join("\n") : `${locked.size} packages, none missing`);
process.exitCode = gaps.length > 0 ? 1 : 0;
