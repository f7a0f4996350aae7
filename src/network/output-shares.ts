import { exp, sigmoid } from "../lang/elementary/index.ts";
import { largestOutput } from "./exponentials.ts";
import type { OutputMeaning } from "./output-meaning.ts";

/** Outputs of a network for some samples. */
export interface Outputs {
  /** [output][sample] */
  readonly values: ArrayLike<number>;
  /** Number of outputs per sample. */
  readonly count: number;
  readonly samples: number;
}

/** Returns an output's share for its class: from 0 to 1, unless outputs are plain numbers. */
export type Share = (outputs: Outputs, output: number, sample: number) => number;

const shares: Readonly<Record<OutputMeaning["kind"], Share>> = {
  number: ({ values, samples }, output, sample) => values[output * samples + sample],
  logit: ({ values, samples }, output, sample) => sigmoid(values[output * samples + sample]),
  score: softmax,
};

export const shareOf = ({ kind }: OutputMeaning): Share => shares[kind];

/** Returns the least share that the winner of `count` classes can have. */
export const leastShareOf = ({ kind }: OutputMeaning, count: number): number =>
  kind === "score" ? 1 / count : 0;

/** Returns one output's softmax. */
function softmax({ values, count, samples }: Outputs, output: number, sample: number): number {
  const largest = largestOutput(values, count, sample, samples);
  let sum = 0;
  for (let o = 0; o < count; o++) sum += exp(values[o * samples + sample] - largest);
  return exp(values[output * samples + sample] - largest) / sum;
}
