/** The keys of every link. */
const common = ["v", "o", "fork", "rule", "schedule", "steps", "seed", "noise", "at", "cursor", "map"];

/** The keys of links to a surface only, and to a network only. */
export const keysOf = {
  surface: ["surface", "f", "start", "tol"],
  network: ["data", "net", "act", "bias", "init", "loss", "batch", "split", "samples", "precision"],
} as const;

/** Every key that has a value. */
export const keys: readonly string[] = [...common, ...keysOf.surface, ...keysOf.network];

/** The keys without a value at both ends of a link from Share, by which a link that was cut is recognised. */
export const marks = { first: "share", last: "end" } as const;
