import type { formulas } from "../define/choices.ts";
import type { CreateMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { ConjugateGradientMethod } from "../whole/cg-method.ts";
import cg from "./cg.ts";

export const create: CreateMethod = () => new ConjugateGradientMethod();

export interface ConjugateGradientOptions extends CommonOptions {
  /**
   * The line search continues until the derivative along the line is at most this part of the first; 0.1 by default.
   */
  readonly c2?: number;
  /** The formula for β; "polak-ribiere" by default, as PR+. */
  readonly formula?: (typeof formulas)[number];
}

/**
 * Nonlinear conjugate gradients with a strong Wolfe line search (Nocedal & Wright 2006, section 5.2), restarted from
 * −g where β ≤ 0, where the direction would ascend, and after as many steps as there are parameters. `step` needs a
 * closure. All parameters are one vector, in one group.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class ConjugateGradient extends Optimizer<ConjugateGradientOptions> {
  constructor(
    params: Params<ConjugateGradientOptions>,
    options: OptimizerOptions<ConjugateGradientOptions> = {},
  ) {
    super({ ...cg, create }, params, options);
  }
}
