import { defineMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import { inGradients } from "../matrix/cost.ts";
import { LBFGSMethod } from "../whole/lbfgs-method.ts";
import { count, fullStep, tolerance } from "../whole/settings.ts";

const lbfgs = defineMethod({
  id: "lbfgs",
  name: "L-BFGS",
  family: "second-order",
  hyperparameters: {
    lr: fullStep("The length first tried along each direction; without line search the length itself."),
    maxIter: count(20, 100, {
      symbol: "",
      tex: "\\text{iterations}",
      label: "iterations",
      meaning: "Iterations a step: directions chosen and followed, at most.",
    }),
    maxEval: {
      ...count(25, 200, {
        symbol: "",
        tex: "\\text{evaluations}",
        label: "evaluations",
        meaning: "Gradients a step, after which no further iteration is begun.",
      }),
      default: { follows: "maxIter", of: (v) => Math.max(1, Math.floor((v.maxIter * 5) / 4)) },
    },
    toleranceGrad: tolerance(
      1e-7,
      "gradient tolerance",
      "No step is made where no component of the gradient is larger.",
    ),
    toleranceChange: tolerance(
      1e-9,
      "change tolerance",
      "A step ends where the loss changed by less than this, or no parameter by more.",
    ),
    historySize: count(100, 100, {
      symbol: "m",
      tex: "m",
      label: "history",
      meaning: "How many changes of the gradient are remembered.",
    }),
    lineSearchFn: {
      symbol: "",
      tex: "\\text{strong Wolfe}",
      label: "line search",
      default: 1,
      range: { min: 0, max: 1, whole: true },
      scale: "switch",
      slider: { min: 0, max: 1 },
      meaning: "On: each step goes as far as the strong Wolfe conditions ask. Off: it has the length lr.",
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
  constructor(params: Params<LBFGSOptions>, options: LBFGSOptions = {}) {
    super(lbfgs, params, options);
  }
}
