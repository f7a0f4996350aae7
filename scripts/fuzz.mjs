// `npm run fuzz`: tests the readers of links, texts, files and messages, and the compilers, with inputs that were never
// made before. `--count 1000000` sets their number in all, `--seed 7` makes those of an earlier run again, `--only links`
// chooses a fuzzer, and `--path` makes a counterexample again that was shrunk. An input that takes too long, or too much
// memory, is a failure. `fuzz/fuzzers.ts` has the fuzzers.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "./install.mjs";

const outDir = join(root, "node_modules", ".cache", "fuzz");

prepare();
// Vite is one of the packages that may have been missing.
const { build } = await import("vite");
await build({
  root,
  configFile: false,
  logLevel: "error",
  publicDir: false,
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: { input: { main: "fuzz/main.ts", thread: "fuzz/thread.ts" } },
  },
});
const { status } = spawnSync(process.execPath, [join(outDir, "main.js"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
