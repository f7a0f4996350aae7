/** What is minimised: the one thing a run knows of a surface, or of a network. */
export interface Objective {
  /** Number of parameters. */
  readonly size: number;
  /**
   * The loss at `params`; writes its gradient into `grads` (mutates), allocates nothing.
   *
   * @param step the number of updates made before: it chooses the batch where there are batches
   */
  lossAndGradient(params: Float64Array, grads: Float64Array, step: number): number;
  /** Writes the matrix of second derivatives at `params`, row by row, over `out` (mutates), where it is known exactly. */
  readonly hessian?: ((params: Float64Array, out: Float64Array) => void) | undefined;
}
