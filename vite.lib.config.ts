import { readFileSync } from "node:fs";
import { build, defineConfig, type Plugin } from "vite";

const threadFile = "library/sweep/thread";

/**
 * Writes the file of a sweep's threads once more, with all that it imports: a thread reads one file in a quarter of the
 * time in which it reads hundreds.
 */
const wholeThread: Plugin = {
  name: "whole-thread",
  async writeBundle({ dir = "" }) {
    await build({
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      build: {
        outDir: dir,
        emptyOutDir: false,
        target: "es2023",
        lib: { entry: { [threadFile]: `src/${threadFile}.ts` }, formats: ["es"] },
        rolldownOptions: { external: /^node:/ },
      },
    });
  },
};

/** Adds the recorder for trainings in PyTorch, a file of Python that nothing imports. */
const recorder: Plugin = {
  name: "recorder",
  generateBundle() {
    const fileName = "downhill_record.py";
    const source = readFileSync(`src/experiment/own-run/${fileName}`, "utf8");
    this.emitFile({ type: "asset", fileName, source });
  },
};

// The library: the rooms that need no browser, for Node and for other pages, and the element that embeds. Declarations come from tsc. Modules stay
// apart, so that bundlers leave out what a program does not import.
export default defineConfig({
  publicDir: false,
  plugins: [wholeThread, recorder],
  build: {
    outDir: "dist/lib",
    target: "es2023",
    minify: false,
    lib: {
      entry: [
        "src/optim/index.ts",
        "src/library/experiment.ts",
        "src/library/fast.ts",
        "src/library/figure.ts",
        "src/library/sweep.ts",
        "src/library/sweep/thread.ts",
        "src/library/command/downhill-sweep.ts",
        "src/network/index.ts",
        "src/embed/element/module.ts",
        "src/embed/element/react.ts",
      ],
      formats: ["es"],
    },
    rolldownOptions: {
      // Only the command needs Node.
      external: /^node:/,
      output: {
        preserveModules: true,
        preserveModulesRoot: "src",
        // npm packs no folder called node_modules.
        entryFileNames: ({ name }) => `${name.replaceAll("node_modules", "packages")}.js`,
      },
    },
  },
});
