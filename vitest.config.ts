import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that put something in a module's place, or load modules again. */
const apart = [
  "src/app/charts/{pointing,readings,sources}.test.ts",
  "src/experiment/fast/surface-cells.test.ts",
  "src/library/same-bits.test.ts",
  "src/{wasm/refused,worker/race/slower}.test.ts",
];

export default defineConfig({
  test: {
    pool: "threads",
    // Vitest would leave one processor to itself, of two as of twenty.
    maxWorkers: availableParallelism(),
    // A limit for what hangs: a busy machine is slow, and no test fails for that.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    setupFiles: [
      "src/lang/testing/seed-properties.ts",
      "src/optim/testing/every-method.ts",
      "src/experiment/problem/testing/every-problem.ts",
    ],
    projects: [
      {
        extends: true,
        // Files share a thread: loading modules anew for each takes longer than testing them.
        test: { name: "shared", include: ["{src,fuzz}/**/*.test.{ts,tsx}"], exclude: apart, isolate: false },
      },
      { extends: true, test: { name: "apart", include: apart } },
    ],
  },
});
