import type { CreateMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { EachTensor } from "../matrix/mover.ts";
import { ShampooMover } from "../matrix/shampoo-mover.ts";
import shampoo from "./shampoo.ts";

export const create: CreateMethod = () => new EachTensor((shape) => new ShampooMover(shape));

export interface ShampooOptions extends CommonOptions {
  readonly lr?: number;
  readonly eps?: number;
  readonly updateFreq?: number;
}

/**
 * Shampoo (Gupta et al. 2018): `W ← W − lr·L^(−1/4)·G·R^(−1/4)`, L and R the sums of G·Gᵀ and Gᵀ·G; for a parameter
 * of one dimension `p ← p − lr·H^(−1/2)·g`. Along dimensions above 64 only the sums' diagonals are kept.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Shampoo extends Optimizer<ShampooOptions> {
  constructor(params: Params<ShampooOptions>, options: OptimizerOptions<ShampooOptions> = {}) {
    super({ ...shampoo, create }, params, options);
  }
}
