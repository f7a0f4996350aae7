import type { Numbers } from "../optim/index.ts";

/** A problem made ready to run: its data are drawn, and nothing is allocated from here on. */
export interface ProblemObjective {
  /** Number of parameters. */
  readonly size: number;
  /** Parameters that are updated together, in order and without gaps. */
  readonly tensors: readonly ProblemTensor[];
  readonly start: Float64Array;
  /**
   * Returns the loss at `params`; writes its gradient into `grads` (mutates), allocates nothing.
   *
   * @param step the number of updates made before, which selects the batch of a problem that has batches
   */
  lossAndGradient(params: Numbers, grads: Numbers, step: number): number;
  /** Standard deviation of the noise that a race adds to the gradient, one a coordinate; missing where none is. */
  readonly noise?: Float64Array;
  /** Writes the matrix of second derivatives at `params`, row by row, over `out` (mutates), where it is known exactly. */
  hessian?(params: Numbers, out: Float64Array): void;
  /** Microseconds that one loss with its gradient takes, from the sizes: that of the definition. */
  readonly updateTime: number;
  /** Microseconds that an evaluation takes, from the sizes; left out where it takes no longer than a gradient. */
  readonly evaluationTime?: number;
  /** The parts of the loss, in the order in which they are drawn. */
  readonly parts: readonly ProblemPart[];
  /** Returns the exact loss on all samples. The parts are in an array that the next call overwrites. */
  evaluate(params: Numbers): ProblemEvaluation;
  /** Returns the index of the parameter that a part depends on most. */
  parameterOf?(part: number): number;
  /** The matrix that is drawn, where there is one. */
  readonly matrix?: ProblemMatrix;
}

export interface ProblemTensor {
  readonly name: string;
  /** Its part of the parameters: from `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Sizes whose product is the number of elements. */
  readonly shape: readonly number[];
}

export interface ProblemPart {
  /** Its number, or a range of them: it follows the name that the definition has for a part, as in "fact 3". */
  readonly name: string;
  /** The eigenvalue of an eigendirection, the frequency of a class or a fact. */
  readonly weight: number;
  /** The number of classes in a group of them, whose frequencies sum to the weight; missing where it is one. */
  readonly members?: number;
}

/** The loss, and the share of samples that are classified correctly; NaN where there is none. */
interface Measured {
  readonly loss: number;
  readonly accuracy: number;
}

export interface ProblemEvaluation {
  readonly train: Measured;
  readonly test: Measured;
  /** The definition's `part.value` of each part, its loss mostly. */
  readonly parts: Float64Array;
}

export interface ProblemMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly rowName: string;
  readonly columnName: string;
  readonly valueName: string;
  /** Cells that differ from the others, with a word for them; 1 for each of them, row by row. */
  readonly marked?: { readonly name: string; readonly cells: Uint8Array };
  /** Writes its values at `params`, row by row, over `out` (mutates). */
  write(params: Numbers, out: Float64Array): void;
  /** The values that it has where the loss is least, row by row, where they are known. */
  readonly target?: ArrayLike<number>;
  /** Returns the index of the parameter that a cell depends on most; cells are counted row by row. */
  parameterOf?(cell: number): number;
}

/** Stands for an evaluation that a problem does not have. */
export const unmeasured: Measured = { loss: Number.NaN, accuracy: Number.NaN };
