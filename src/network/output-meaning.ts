import { exp, sigmoid } from "../lang/elementary/index.ts";

/** Outputs of a network for some samples. */
export interface Outputs {
  /** [output][sample] */
  readonly values: ArrayLike<number>;
  /** Outputs of a sample. */
  readonly count: number;
  readonly samples: number;
}

/** The meaning of the outputs of a network that tells classes apart: an output each, or one in all for two classes. */
export interface OutputMeaning {
  /** A single output above it speaks for class 1, any other for class 0. */
  readonly threshold: number;
  /** Whether shares are probabilities. The difference of two classes' outputs is then the logarithm of their odds. */
  readonly probabilities: boolean;
  /** How much an output speaks for its class: 0 to 1, but for plain numbers. */
  readonly share: (outputs: Outputs, output: number, sample: number) => number;
  /** The least share that the winner of `count` classes can have. */
  readonly leastShare: (count: number) => number;
}

/** Each output is near 1 for samples of its class and near 0 for others. */
export const numbers: OutputMeaning = {
  threshold: 0.5,
  probabilities: false,
  share: ({ values, samples }, output, sample) => values[output * samples + sample],
  leastShare: () => 0,
};

/** Each output is the logit of its class, whatever the others are. */
export const logits: OutputMeaning = {
  threshold: 0,
  probabilities: true,
  share: ({ values, samples }, output, sample) => sigmoid(values[output * samples + sample]),
  leastShare: () => 0,
};

/** Softmax of the outputs gives the probabilities of the classes. */
export const scores: OutputMeaning = {
  threshold: 0,
  probabilities: true,
  share: softmax,
  leastShare: (count) => 1 / count,
};

/** The largest is taken off first, so that no exponential overflows. */
function softmax({ values, count, samples }: Outputs, output: number, sample: number): number {
  let largest = values[sample];
  for (let o = 1; o < count; o++) largest = Math.max(largest, values[o * samples + sample]);
  let sum = 0;
  for (let o = 0; o < count; o++) sum += exp(values[o * samples + sample] - largest);
  return exp(values[output * samples + sample] - largest) / sum;
}
