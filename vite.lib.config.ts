import { defineConfig } from "vite";

// The library: the rooms that need no browser, for Node and for other pages, and the element that embeds. Declarations come from tsc. Modules stay
// apart, so that bundlers leave out what a program does not import.
export default defineConfig({
  publicDir: false,
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
