// Packs the library, installs it in an empty folder as somebody would, and compiles and runs
// examples/library.ts there: under both module resolutions, without a DOM, without any other package.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./install.mjs";

const compiler = join(root, "node_modules", "@typescript", "native", "bin", "tsc");
const folder = mkdtempSync(join(tmpdir(), "downhill-library-"));

try {
  npm(root, "pack", "--ignore-scripts", "--pack-destination", folder);
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (!packed) throw new Error("npm pack wrote no package");
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  npm(folder, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", `./${packed}`);
  const others = readdirSync(join(folder, "node_modules")).filter((name) => !/^(\.|downhill$)/.test(name));
  if (others.length > 0) throw new Error(`The library brings other packages: ${others.join(", ")}`);

  copyFileSync(join(root, "examples", "library.ts"), join(folder, "library.ts"));
  compile("--module", "esnext", "--moduleResolution", "bundler", "--noEmit");
  compile("--module", "nodenext");
  console.log(execFileSync(process.execPath, [join(folder, "library.js")], { encoding: "utf8" }).trim());
} catch (error) {
  // A program that ran and failed says why on its own output.
  const {
    stdout = "",
    stderr = "",
    message,
  } = /** @type {Error & { stdout?: string, stderr?: string }} */ (error);
  console.error([stdout, stderr, message].join("\n").trim());
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string[]} options */
function compile(...options) {
  // The example writes to the console, which belongs to no ECMAScript library: that much is declared.
  writeFileSync(join(folder, "console.d.ts"), "declare const console: { log(line: string): void };\n");
  const files = [join(folder, "library.ts"), join(folder, "console.d.ts")];
  const strict = [
    "--strict",
    "--exactOptionalPropertyTypes",
    "--target",
    "es2023",
    "--lib",
    "es2023",
    "--types",
    "",
  ];
  execFileSync(process.execPath, [compiler, ...strict, ...options, ...files], {
    cwd: folder,
    encoding: "utf8",
  });
}

/**
 * @param {string} cwd
 * @param {string[]} options
 */
function npm(cwd, ...options) {
  const path = process.env.npm_execpath;
  if (path) execFileSync(process.execPath, [path, ...options], { cwd, encoding: "utf8", stdio: "pipe" });
  else
    execFileSync("npm", options, {
      cwd,
      encoding: "utf8",
      stdio: "pipe",
      shell: process.platform === "win32",
    });
}
