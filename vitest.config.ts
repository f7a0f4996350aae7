import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "threads",
    projects: [
      {
        // These rooms keep no state, so their files can share a thread: loading them anew for each takes longer
        // than testing them.
        test: {
          name: "library",
          include: ["src/{lang,optim,surfaces,random,network,datasets,experiment,figure}/**/*.test.ts"],
          isolate: false,
        },
      },
      { test: { name: "page", include: ["src/{worker,app,embed,docs}/**/*.test.{ts,tsx}"] } },
    ],
  },
});
