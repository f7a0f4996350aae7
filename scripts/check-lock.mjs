// Fails where a lock file leaves out a package for some platform, as npm sometimes writes it: on that platform
// `npm ci` would fail, though it passes here.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./install.mjs";

const folder = "node_modules/";
let failed = false;
for (const file of ["package-lock.json", "bench/package-lock.json", "audit/package-lock.json"]) {
  const { count, gaps } = read(file);
  console.log(gaps.length > 0 ? gaps.join("\n") : `${file}: ${count} packages, none missing`);
  failed ||= gaps.length > 0;
}
process.exitCode = failed ? 1 : 0;

/** @param {string} file */
function read(file) {
  /** @type {{ packages: Record<string, { version?: string, link?: boolean, optionalDependencies?: Record<string, string> }> }} */
  const { packages } = JSON.parse(readFileSync(join(root, file), "utf8"));
  const locked = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf(folder) + folder.length)),
  );
  const gaps = [];
  for (const [path, entry] of Object.entries(packages)) {
    if (path !== "" && !entry.version && !entry.link) gaps.push(`${file}: ${path} has no version`);
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!locked.has(name)) gaps.push(`${file}: ${path} needs ${name} on some platform`);
    }
  }
  return { count: locked.size, gaps };
}
