import fc from "fast-check";
import { runs } from "./runs.ts";

// The cases are the same at every run of `npm test`, so that it fails for a change and never by chance. `npm run properties`
// draws others, and only it sets a number of cases, since @fast-check/vitest repeats tests without a property as often.
fc.configureGlobal({
  seed: Number(process.env.DOWNHILL_FUZZ_SEED ?? 1),
  ...(process.env.DOWNHILL_FUZZ_COUNT ? { numRuns: runs(100) } : {}),
});
