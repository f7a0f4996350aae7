/**
 * Says how to read the outputs of a network that distinguishes classes: one output per class, or a single one for two.
 */
export interface OutputMeaning {
  /** The meaning of an output; `output-shares.ts` has what follows for its class. */
  readonly kind: "number" | "logit" | "score";
  /** The bound above which a single output stands for class 1; at or below it, for class 0. */
  readonly threshold: number;
  /**
   * True where shares are probabilities. The difference of two classes' outputs is then the logarithm of their odds.
   */
  readonly probabilities: boolean;
}

/** Reads each output as a number near 1 for samples of its class and near 0 for others. */
export const numbers: OutputMeaning = { kind: "number", threshold: 0.5, probabilities: false };

/** Reads each output as the logit of its class, independent of the others. */
export const logits: OutputMeaning = { kind: "logit", threshold: 0, probabilities: true };

/** Reads the softmax of the outputs as the probabilities of the classes. */
export const scores: OutputMeaning = { kind: "score", threshold: 0, probabilities: true };
