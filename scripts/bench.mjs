// `npm run bench`: one table of speeds, ours beside peers in one run. It installs what is missing, and the peers that are
// packages into bench/node_modules. `DOWNHILL_PEERS` names a folder with clones of those that are not (`playground` of
// tensorflow, `neural-network-playground` of DenseDevKev), `DOWNHILL_PYTHON` a Python with PyTorch.
//
// `--json` prints one line of JSON, the last of the output, and all else to the error output. `--tiny` measures next to
// nothing, without peers: it shows that everything still runs.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { installIn, prepare, root } from "./install.mjs";

const bench = join(root, "bench");
const cache = join(bench, "node_modules", ".cache");
const outDir = join(cache, "bench");
const options = process.argv.slice(2);
const tiny = options.includes("--tiny");
const peers = process.env.DOWNHILL_PEERS ? resolve(process.env.DOWNHILL_PEERS) : null;

prepare();
// Vite is one of the packages that may have been missing.
const { build } = await import("vite");
if (!tiny) installIn(bench, ["--ignore-scripts"]);
// At tiny sizes the page and the library are those that were built last.
const page = tiny ? "dist" : relative(root, join(cache, "page"));
const library = tiny ? join("dist", "lib") : relative(root, join(cache, "library"));
if (!tiny) {
  await build({ root, logLevel: "error", build: { outDir: page, emptyOutDir: true } });
  await build({
    root,
    configFile: join(root, "vite.lib.config.ts"),
    logLevel: "error",
    build: { outDir: library, emptyOutDir: true },
  });
}
await build({
  root,
  configFile: false,
  logLevel: "error",
  publicDir: false,
  resolve: { alias: peers ? { "@peer": peers } : {} },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(entries().map((path) => [basename(path, ".ts"), path])),
      // A file inside a package is bundled, as it may be written for bundlers alone.
      external: (id) => /^[@\w]/.test(id) && !id.startsWith("@peer/") && !id.includes("/dist/"),
    },
  },
});
const { status } = spawnSync(process.execPath, [join(outDir, "main.js"), ...options], {
  stdio: "inherit",
  cwd: root,
  env: {
    ...process.env,
    DOWNHILL_PAGE: page,
    DOWNHILL_LIBRARY: library,
    ...(peers ? { DOWNHILL_PEERS: peers } : {}),
  },
});
process.exitCode = status ?? 1;

/** Returns the modules that are run on their own; those of peers that are not there are left out. */
function entries() {
  const clones = ["playground", "neural-network-playground"].filter(
    (clone) => !(peers && existsSync(join(peers, clone))),
  );
  const lacking = clones.map((clone) =>
    clone === "playground" ? "tensorflow-playground.ts" : `${clone}.ts`,
  );
  const modules = ["contestants", ...(tiny ? [] : ["peers"])].flatMap((folder) =>
    readdirSync(join(bench, folder))
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !lacking.includes(name))
      .map((name) => join(bench, folder, name)),
  );
  return [...["main", "serve", "compile"].map((name) => join(bench, `${name}.ts`)), ...modules];
}
