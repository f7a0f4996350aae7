import type { OwnRun } from "./own-run.ts";

/** The format that this page reads and writes; the number after the last hyphen is its version. */
export const runFormat = "downhill-run-1";

/** Returns the file of a recorded run. JSON has null for NaN. */
export const runToJson = (run: OwnRun): string =>
  JSON.stringify({ format: runFormat, ...run }, (_, value: unknown) =>
    value instanceof Float64Array ? [...value] : value,
  );
