// Packs the library, installs it in an empty folder as a user would, and compiles and runs
// examples/library.ts there: under both module resolutions, without a DOM, without any other package. Then it bundles
// programs that import one class each, measures what the bundler leaves of the library, and compiles the examples of
// the element.
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { root } from "./install.mjs";

/**
 * Kibibytes, compressed, that a bundle may have which exports one class.
 * @type {{ name: string, from: string, beside?: string, most: number }[]}
 */
const limits = [
  { name: "Adam", from: "downhill", most: 18 },
  { name: "Adam", from: "downhill", beside: "downhill/fast", most: 36 },
  { name: "MLP", from: "downhill/network", most: 7.75 },
  { name: "Parameter", from: "downhill", most: 1 },
];

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
  checkCommand();
  for (const limit of limits) await measure(limit);
  checkElement();
} catch (error) {
  // A program that ran and failed says why in its output.
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

/**
 * Bundles a program that exports a class.
 * @param {typeof limits[number]} limit
 * @throws Error where it is larger than it may be
 */
async function measure({ name, from, beside, most }) {
  const entry = join(folder, `${name}.js`);
  const program = `export { ${name} } from "${from}";${beside ? ` import "${beside}";` : ""}`;
  writeFileSync(entry, program);
  const lib = { entry, formats: [/** @type {const} */ ("es")] };
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    build: { write: false, lib, rolldownOptions: { output: { minify: true } } },
  });
  const chunks = [output].flat().flatMap((one) => ("output" in one ? one.output : []));
  const size = gzipSync(chunks.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("")).length;
  const taken = `${program} takes ${(size / 1024).toFixed(2)} KiB, compressed`;
  if (size > most * 1024) throw new Error(`${taken}; at most ${most} are allowed`);
  console.log(taken);
}

/**
 * Runs the command as a user does, on a map that takes long enough for threads: its parts, taken in turn, must be the
 * whole, byte for byte. A mistake must end it with status 1 and a sentence.
 * @throws Error where that is not so
 */
function checkCommand() {
  const link = "#surface=rosenbrock&o=adam&steps=1000&map=lr:1e-4..1:log,beta1:0..0.99,size:96x64";
  const part = "part.csv";
  const parts = Array.from({ length: 3 }, (_, k) => {
    sweep(link, "--part", `${k + 1}/3`, "--out", part);
    return readFileSync(join(folder, part), "utf8").split("\n").slice(1, -1);
  });
  const [head, ...rows] = sweep(link).stdout.split("\n").slice(0, -1);
  const joined = Array.from({ length: 96 * 64 }, (_, cell) => parts[cell % 3][Math.floor(cell / 3)]);
  if (!head.startsWith("i,j,lr,beta1,") || rows.join("\n") !== joined.join("\n"))
    throw new Error("The parts of a sweep are not the whole");
  const { status, stderr } = sweep("o=adam", "--threads", "1");
  if (status !== 1 || !stderr.startsWith("downhill-sweep: LINK has no map"))
    throw new Error(`A link without a map ends with status ${status}: ${stderr}`);
}

/** @param {string[]} options of the installed command */
function sweep(...options) {
  const bin = JSON.parse(readFileSync(join(folder, "node_modules", "downhill", "package.json"), "utf8")).bin;
  const command = join(folder, "node_modules", "downhill", bin["downhill-sweep"]);
  return spawnSync(process.execPath, [command, ...options], { cwd: folder, encoding: "utf8" });
}

/**
 * Compiles the examples of the element, with the DOM: the first without React's types, which its own need not. Then
 * imports it as a server does that renders pages.
 */
function checkElement() {
  const types = join(folder, "node_modules", "@types");
  for (const [example, module] of [
    ["embed.ts", "nodenext"],
    ["embed-react.tsx", "esnext"],
  ]) {
    copyFileSync(join(root, "examples", example), join(folder, example));
    const resolution = module === "esnext" ? ["--moduleResolution", "bundler"] : [];
    const options = ["--module", module, ...resolution, "--jsx", "react-jsx", "--noEmit"];
    tsc("es2023,dom", [...options, join(folder, example)]);
    mkdirSync(types, { recursive: true });
    if (!existsSync(join(types, "react")))
      symlinkSync(join(root, "node_modules", "@types", "react"), join(types, "react"), "junction");
  }
  const program = 'await import("downhill/embed/react");';
  execFileSync(process.execPath, ["--input-type=module", "--eval", program], { cwd: folder });
}

/** @param {string[]} options */
function compile(...options) {
  // The example writes to the console, which is in no ECMAScript library, so it is declared here.
  writeFileSync(join(folder, "console.d.ts"), "declare const console: { log(line: string): void };\n");
  const files = [join(folder, "library.ts"), join(folder, "console.d.ts")];
  tsc("es2023", [...options, ...files]);
}

/** @param {string} lib the libraries that are there @param {string[]} options */
function tsc(lib, options) {
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--target", "es2023", "--types", ""];
  execFileSync(process.execPath, [compiler, ...strict, "--lib", lib, ...options], {
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
