import fc from "fast-check";
import { runs } from "./runs.ts";

// The same cases at every run of `npm test`, so that it fails for a change and never by chance. `npm run fuzz` draws
// others; a number of cases is set there alone, since @fast-check/vitest repeats tests without a property as often.
fc.configureGlobal({
  seed: Number(process.env.DOWNHILL_FUZZ_SEED ?? 1),
  ...(process.env.DOWNHILL_FUZZ_COUNT ? { numRuns: runs(100) } : {}),
});
