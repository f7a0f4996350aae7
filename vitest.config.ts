import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "threads",
    // Vitest would leave one processor to itself, of two as of twenty.
    maxWorkers: availableParallelism(),
    // A limit for what hangs: a busy machine is slow, and no test fails for that.
    testTimeout: 60_000,
    setupFiles: ["src/lang/testing/seed-properties.ts"],
    projects: [
      {
        extends: true,
        // These rooms keep no state, so their files can share a thread: loading them anew for each takes longer
        // than testing them.
        test: {
          name: "library",
          include: ["src/{lang,optim,surfaces,random,network,datasets,experiment,figure,code}/**/*.test.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "page", include: ["src/{worker,app,embed,docs}/**/*.test.{ts,tsx}"] },
      },
    ],
  },
});
