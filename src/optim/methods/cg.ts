import { defineMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { ConjugateGradientMethod, formulas } from "../whole/cg-method.ts";

const cg = defineMethod({
  id: "cg",
  name: "Conjugate gradient",
  family: "second-order",
  hyperparameters: {
    c2: {
      symbol: "c₂",
      tex: "c_2",
      label: "curvature condition",
      default: 0.1,
      range: { min: 0, max: 1, openMin: true, openMax: true },
      scale: "log",
      slider: { min: 1e-6, max: 0.9 },
      meaning:
        "The line search continues until the derivative along the line is at most this fraction of its initial value.",
    },
    formula: {
      symbol: "",
      tex: "\\text{formula}",
      label: "formula",
      default: 0,
      range: { min: 0, max: 2, whole: true },
      scale: "linear",
      slider: { min: 0, max: 2 },
      meaning: "How β is chosen: 0 Polak–Ribière, 1 Fletcher–Reeves, 2 Hestenes–Stiefel.",
      words: formulas,
    },
  },
  equations: [
    "y = g_k - g_{k-1}",
    "\\beta^{PR} = \\frac{g_k^\\top y}{g_{k-1}^\\top g_{k-1}}, \\quad " +
      "\\beta^{FR} = \\frac{g_k^\\top g_k}{g_{k-1}^\\top g_{k-1}}, \\quad \\beta^{HS} = \\frac{g_k^\\top y}{d_{k-1}^\\top y}",
    "d_k = -g_k + \\max(\\beta, 0)\\, d_{k-1}",
    "f(p + \\alpha d) \\le f + 10^{-4} \\alpha\\, g^\\top d, \\quad |g(p + \\alpha d)^\\top d| \\le c_2\\, |g^\\top d|",
    "p = p + \\alpha d",
  ],
  create: () => new ConjugateGradientMethod(),
  needsClosure: true,
  whole: true,
  stepCost: () => 3,
  variants: [{ name: "Conjugate gradient", values: {} }],
});
export default cg;

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
    super(cg, params, options);
  }
}
