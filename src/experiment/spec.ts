import type { NetworkSpec } from "./network/spec.ts";
import type { SurfaceSpec } from "./surface/spec.ts";

/** Everything that decides the numbers of an experiment, as plain data. */
export type Spec = SurfaceSpec | NetworkSpec;

/** The permitted values of the numbers that every spec has. */
export const ranges = {
  steps: { min: 1, max: 100_000, whole: true },
  seed: { min: 0, max: 2 ** 32 - 1, whole: true },
} as const;

/** `hash` bounds a link's length in characters. */
export const limits = { contenders: 8, edits: 500, hash: 64_000 } as const;

/** Something in a link that could not be taken or is not certain, and what became of it, in sentences. */
export interface Problem {
  /** The link's key: "start", "o" and so on; "link" where the message is a sentence about all of it. */
  readonly field: string;
  /** What stood there, whole, so that nothing typed is lost. */
  readonly value: string;
  readonly message: string;
  /** Set where it was understood, by an assumption that the message names. */
  readonly assumed?: true;
  /** How often it stands in the link, where it does more than once. */
  readonly count?: number;
}
