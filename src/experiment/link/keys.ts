/** The keys of every link. */
const common = ["v", "o", "rule", "schedule", "steps", "seed", "noise", "at"];

/** The keys of links to a surface alone, and to a network alone. */
export const keysOf = {
  surface: ["surface", "f", "start", "tol"],
  network: ["data", "net", "act", "init", "loss", "batch", "split", "samples"],
} as const;

/** Every key that has a value. */
export const keys: readonly string[] = [...common, ...keysOf.surface, ...keysOf.network];

/** The keys without a value that stand at both ends of a link from Share, so that one that was cut is known. */
export const marks = { first: "share", last: "end" } as const;
