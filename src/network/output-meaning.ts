import { exp, sigmoid } from "../lang/elementary/index.ts";
import { largestOutput } from "./exponentials.ts";

/** Outputs of a network for some samples. */
export interface Outputs {
  /** [output][sample] */
  readonly values: ArrayLike<number>;
  /** Number of outputs per sample. */
  readonly count: number;
  readonly samples: number;
}

/**
 * Says how to read the outputs of a network that distinguishes classes: one output per class, or a single one for two.
 */
export interface OutputMeaning {
  /** The bound above which a single output stands for class 1; at or below it, for class 0. */
  readonly threshold: number;
  /**
   * True where shares are probabilities. The difference of two classes' outputs is then the logarithm of their odds.
   */
  readonly probabilities: boolean;
  /** Returns an output's share for its class: from 0 to 1, unless outputs are plain numbers. */
  readonly share: (outputs: Outputs, output: number, sample: number) => number;
  /** Returns the least share that the winner of `count` classes can have. */
  readonly leastShare: (count: number) => number;
}

/** Reads each output as a number near 1 for samples of its class and near 0 for others. */
export const numbers: OutputMeaning = {
  threshold: 0.5,
  probabilities: false,
  share: ({ values, samples }, output, sample) => values[output * samples + sample],
  leastShare: () => 0,
};

/** Reads each output as the logit of its class, independent of the others. */
export const logits: OutputMeaning = {
  threshold: 0,
  probabilities: true,
  share: ({ values, samples }, output, sample) => sigmoid(values[output * samples + sample]),
  leastShare: () => 0,
};

/** Reads the softmax of the outputs as the probabilities of the classes. */
export const scores: OutputMeaning = {
  threshold: 0,
  probabilities: true,
  share: softmax,
  leastShare: (count) => 1 / count,
};

/** Returns one output's softmax. */
function softmax({ values, count, samples }: Outputs, output: number, sample: number): number {
  const largest = largestOutput(values, count, sample, samples);
  let sum = 0;
  for (let o = 0; o < count; o++) sum += exp(values[o * samples + sample] - largest);
  return exp(values[output * samples + sample] - largest) / sum;
}
