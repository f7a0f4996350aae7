import type { Spec } from "../spec.ts";

/** The keys of every link. */
const common = [
  ...["v", "o", "fork", "rule", "schedule", "steps", "seed", "seeds", "at"],
  ...["cursor", "lesson", "stage", "map"],
];

/** The keys of links to one kind of experiment, or to two of the three. */
export const keysOf: Readonly<Record<Spec["kind"], readonly string[]>> = {
  surface: ["surface", "f", "start", "noise", "tol"],
  network: [
    ...["data", "net", "act", "bias", "param", "init", "loss", "batch", "split"],
    ...["samples", "noise", "label-noise", "precision", "landscape"],
  ],
  problem: ["problem", "landscape"],
};

/** Every key that has a value. */
export const keys: readonly string[] = [...new Set([...common, ...Object.values(keysOf).flat()])];

/** The keys without a value at both ends of a link from Share, by which a link that was cut is recognised. */
export const marks = { first: "share", last: "end" } as const;
