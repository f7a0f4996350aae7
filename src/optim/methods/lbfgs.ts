import { defineMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { inGradients } from "../matrix/cost.ts";
import { LBFGSMethod } from "../whole/lbfgs-method.ts";
import { count, fullStep, tolerance } from "../whole/settings.ts";

const lbfgs = defineMethod({
  id: "lbfgs",
  name: "L-BFGS",
  family: "second-order",
  hyperparameters: {
    lr: fullStep("The step length that is tried first; without line search, the step length."),
    maxIter: count(20, 100, {
      symbol: "",
      tex: "\\text{iterations}",
      label: "iterations",
      meaning: "Maximum number of iterations per step.",
    }),
    maxEval: {
      ...count(25, 200, {
        symbol: "",
        tex: "\\text{evaluations}",
        label: "evaluations",
        meaning: "Number of gradients per step after which no new iteration begins.",
      }),
      default: { follows: "maxIter", of: (v) => Math.max(1, Math.floor((v.maxIter * 5) / 4)) },
    },
    toleranceGrad: tolerance(
      1e-7,
      "gradient tolerance",
      "No step is made if all components of the gradient are at most this.",
    ),
    toleranceChange: tolerance(
      1e-9,
      "change tolerance",
      "A step ends when the loss, or every parameter, changes by less than this.",
    ),
    historySize: count(100, 100, {
      symbol: "m",
      tex: "m",
      label: "history",
      meaning: "Number of gradient changes that are kept.",
    }),
    lineSearchFn: {
      symbol: "",
      tex: "\\text{strong Wolfe}",
      label: "line search",
      default: 1,
      range: { min: 0, max: 1, whole: true },
      scale: "switch",
      slider: { min: 0, max: 1 },
      meaning: "On: the step length satisfies the strong Wolfe conditions. Off: it is lr.",
      words: [null, "strong_wolfe"],
    },
  },
  equations: [
    "s_k = p_{k+1} - p_k, \\quad y_k = g_{k+1} - g_k",
    "H_{k+1} = (I - \\rho_k s_k y_k^\\top) H_k (I - \\rho_k y_k s_k^\\top) + \\rho_k s_k s_k^\\top, " +
      "\\quad \\rho_k = 1 / y_k^\\top s_k",
    "d = -H g, \\quad H_0 = \\frac{y^\\top s}{y^\\top y} I \\text{ and the last } m \\text{ pairs}",
    "f(p + \\alpha d) \\le f + 10^{-4} \\alpha\\, g^\\top d, \\quad |g(p + \\alpha d)^\\top d| \\le 0.9\\, |g^\\top d|",
    "p = p + \\alpha d",
  ],
  create: () => new LBFGSMethod(),
  needsClosure: true,
  whole: true,
  // The two loops take four multiplications per parameter for each pair in the history.
  stepCost: ({ maxIter, historySize }, load) =>
    maxIter * (1.3 + inGradients(4 * historySize * load.parameters, load)),
  variants: [{ name: "L-BFGS", values: { maxIter: 1, historySize: 10 }, network: { historySize: 20 } }],
});
export default lbfgs;

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
    super(lbfgs, params, options);
  }
}
