import fc from "fast-check";
import { runs } from "./runs.ts";

// The same cases at every run of `npm test`, so that it fails for a change and never by chance; `npm run fuzz` draws
// others.
fc.configureGlobal({ seed: Number(process.env.DOWNHILL_FUZZ_SEED ?? 1), numRuns: runs(100) });
