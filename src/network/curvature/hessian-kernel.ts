import type { Numbers } from "../../optim/index.ts";
import type { Batch } from "../network.ts";

/**
 * Multiplies the Hessian of a network's mean loss by vectors (forward over reverse, Pearlmutter 1994,
 * doi:10.1162/neco.1994.6.1.147). What all products at one point have in common is computed once, by `at`. Every
 * implementation has this interface and the same bits.
 */
export interface HessianKernel {
  /** Number of parameters. */
  readonly size: number;
  /**
   * Evaluates the network, and returns its mean loss over the batch. Its arguments are not read later.
   * Allocates no arrays once it has seen the largest batch.
   */
  at(params: Numbers, batch: Batch): number;
  /** Writes the product of the Hessian there and a vector over `out` (mutates). Allocates nothing. */
  product(vector: Numbers, out: Numbers): void;
}
