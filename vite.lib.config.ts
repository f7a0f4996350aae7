import { defineConfig } from "vite";

// The library: the rooms that need no browser, for Node and for other pages. Declarations come from tsc.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "dist/lib",
    target: "es2023",
    minify: false,
    lib: {
      entry: {
        downhill: "src/optim/index.ts",
        experiment: "src/library/experiment.ts",
        figure: "src/library/figure.ts",
        network: "src/network/index.ts",
      },
      formats: ["es"],
    },
    rolldownOptions: { output: { chunkFileNames: "shared/[name]-[hash].js" } },
  },
});
