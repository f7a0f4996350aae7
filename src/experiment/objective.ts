import type { Numbers } from "../optim/index.ts";

/** A loss with its gradient: the only view that a run has of a surface or of a network. */
export interface Objective {
  /** Number of parameters. */
  readonly size: number;
  /**
   * Returns the loss at `params`; writes its gradient into `grads` (mutates), allocates nothing.
   *
   * @param step the number of updates made before, which selects the batch of a network
   */
  lossAndGradient(params: Numbers, grads: Numbers, step: number): number;
  /**
   * Writes the matrix of second derivatives at `params`, row by row, over `out` (mutates), where it is known exactly.
   */
  readonly hessian?: ((params: Numbers, out: Float64Array) => void) | undefined;
}
