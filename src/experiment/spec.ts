import type { NetworkSpec } from "./network/spec.ts";
import type { ProblemSpec } from "./problem/spec.ts";
import type { SurfaceSpec } from "./surface/spec.ts";

/** A training: it is recorded with evaluations, and its parameters are no point of a plane. */
export type TrainingSpec = NetworkSpec | ProblemSpec;

/** Everything that decides the numbers of an experiment, as plain data. */
export type Spec = SurfaceSpec | TrainingSpec;

/** The permitted values of the numbers that every spec has. */
export const ranges = {
  steps: { min: 1, max: 100_000, whole: true },
  seed: { min: 0, max: 2 ** 32 - 1, whole: true },
  seeds: { min: 2, max: 16, whole: true },
} as const;

/** The limits of an experiment; `hash` is the most letters of a link (`lettersIn`), more than any experiment has. */
export const limits = { contenders: 8, edits: 500, hash: 64_000 } as const;

/** Something in a link that could not be taken or is not certain, with a message on what is used in its place. */
export interface Problem {
  /** The link's key: "start", "o" and so on; "link" where the message is a sentence about all of it. */
  readonly field: string;
  /** The whole text that stood there: nothing typed is lost. */
  readonly value: string;
  readonly message: string;
  /** True where it was understood, by an assumption that the message names. */
  readonly assumed?: true;
  /** The number of times that it stands in the link, where that is more than one. */
  readonly count?: number;
}
