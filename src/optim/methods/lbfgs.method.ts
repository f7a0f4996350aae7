import type { CreateMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { LBFGSMethod } from "../whole/lbfgs-method.ts";
import lbfgs from "./lbfgs.ts";

export const create: CreateMethod = () => new LBFGSMethod();

export interface LBFGSOptions extends CommonOptions {
  readonly lr?: number;
  readonly maxIter?: number;
  /** maxIter · 1.25 by default. */
  readonly maxEval?: number;
  readonly toleranceGrad?: number;
  readonly toleranceChange?: number;
  readonly historySize?: number;
  /** "strong_wolfe" by default; PyTorch's default is null. */
  readonly lineSearchFn?: "strong_wolfe" | null;
}

/**
 * L-BFGS as in torch.optim.LBFGS, strong Wolfe line search included. `step` needs a closure. All parameters are one
 * vector, in one group; the gradient of those without one counts as 0.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class LBFGS extends Optimizer<LBFGSOptions> {
  constructor(params: Params<LBFGSOptions>, options: OptimizerOptions<LBFGSOptions> = {}) {
    super({ ...lbfgs, create }, params, options);
  }
}
