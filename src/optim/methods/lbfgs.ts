import { namedOptions, type PythonSource, type TorchCounterpart } from "../counterpart.ts";
import { defineMethod } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { pytorch } from "../implementation.ts";
import { inGradients } from "../matrix/work.ts";
import { Optimizer } from "../optimizer.ts";
import { LBFGSMethod } from "../whole/lbfgs-method.ts";
import { count, fullStep, tolerance } from "../whole/settings.ts";

const lbfgs = defineMethod({
  id: "lbfgs",
  name: "L-BFGS",
  family: "second-order",
  paper: "Liu & Nocedal 1989, doi:10.1007/BF01589116; as torch.optim.LBFGS",
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
  asks: true,
  whole: true,
  // The two loops take four multiplications a parameter for each pair that is remembered.
  effort: ({ maxIter, historySize }, load) =>
    maxIter * (1.3 + inGradients(4 * historySize * load.parameters, load)),
  variants: [{ name: "L-BFGS", values: { maxIter: 1, historySize: 10 }, network: { historySize: 20 } }],
  notes:
    "Learns the curvature from how the gradient changed over the last steps, and steps as Newton's method would with " +
    "that. A line search decides how far, so that there is no learning rate to tune; it costs a gradient or more each " +
    "time. On two coordinates it knows the whole curvature after two steps. It takes the gradient's changes for the " +
    "curvature's doing: where batches or noise change them too, it is misled, and a line search cannot mend that. The " +
    "algorithm is PyTorch's, iteration by iteration: several iterations a step unless iterations is 1, and the history " +
    "kept between steps; only the line search is on by default, and takes a loss that is not finite for too high.",
  libraries: [
    pytorch(
      "torch.optim.LBFGS",
      ["lr", "maxIter", "maxEval", "toleranceGrad", "toleranceChange", "historySize", "lineSearchFn"],
      { lineSearchFn: 0 },
    ),
  ],
});
export default lbfgs;

export const python: PythonSource = {
  name: "LBFGS",
  arrays: `
import numpy as np
from methods.whole import flat, place
from methods.wolfe import descend


class LBFGS:
    """L-BFGS: several iterations a step, the history kept from step to step."""

    def __init__(self, groups):
        self.groups = groups
        self.pairs = []
        self.scale = 1.0
        self.iterations = 0

    def step(self, params, grads, evaluate):
        own = self.groups[0]
        gradient = flat(grads)
        if self.is_optimal(gradient):
            return
        loss, evaluations = evaluate()[0], 1
        for i in range(1, own["max_iter"] + 1):
            before = loss
            t = self.t = self.aim(gradient)
            if gradient @ self.direction > -own["tolerance_change"]:
                return
            if own["line_search_fn"]:
                conditions = dict(c1=1e-4, c2=0.9, tolerance=1e-9)
                t, loss, gradient, count = descend(
                    params, evaluate, self.direction, loss, gradient, t, **conditions
                )
                evaluations += count
            else:
                place(params, flat(params) + t * self.direction)
                if i < own["max_iter"]:
                    loss, grads = evaluate()
                    gradient = flat(grads)
                    evaluations += 1
            self.t = t
            if evaluations >= own["max_eval"] or self.is_optimal(gradient):
                return
            if np.max(np.abs(self.direction)) * abs(t) <= own["tolerance_change"]:
                return
            if abs(loss - before) < own["tolerance_change"]:
                return

    def is_optimal(self, gradient):
        return np.max(np.abs(gradient)) <= self.groups[0]["tolerance_grad"]

    def aim(self, gradient):
        """The next direction, by the two loops of Nocedal; how far along it is tried first."""
        if self.iterations > 0:
            y, s = gradient - self.previous, self.direction * self.t
            if y @ s > 1e-10:
                self.pairs = [*self.pairs, (y, s, 1 / (y @ s))][-self.groups[0]["history_size"] :]
                self.scale = (y @ s) / (y @ y)
        direction, alphas = -gradient, []
        for y, s, rho in reversed(self.pairs):
            alphas.append(s @ direction * rho)
            direction = direction - alphas[-1] * y
        direction = direction * self.scale
        for (y, s, rho), alpha in zip(self.pairs, reversed(alphas)):
            direction = direction + (alpha - y @ direction * rho) * s
        self.direction, self.previous = direction, gradient
        first = min(1.0, 1 / np.sum(np.abs(gradient))) if self.iterations == 0 else 1.0
        self.iterations += 1
        return first * self.groups[0]["lr"]
`,
};

export const torch: TorchCounterpart = {
  name: "LBFGS",
  options: namedOptions(
    "lr",
    "maxIter",
    "maxEval",
    "toleranceGrad",
    "toleranceChange",
    "historySize",
    "lineSearchFn",
  ),
  constant: ["historySize"],
  // From PyTorch 2 on a line search has no more gradients than max_eval leaves. In the only iteration of a step that
  // is what max_eval is for, so that 26 leaves the 25 that every version would take.
  fits: (history) => history.every(({ maxIter, lineSearchFn }) => maxIter === 1 || lineSearchFn === 0),
  given: (values) => (values.lineSearchFn ? { ...values, maxEval: 26 } : values),
  otherwise:
    "L-BFGS is written with NumPy: torch.optim.LBFGS bounds its line search by max_eval from PyTorch 2 on, and not before.",
};

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
 * L-BFGS as torch.optim.LBFGS has it, strong Wolfe line search included. `step` needs a closure. All parameters
 * are one vector, in one group; those without a gradient count as having a gradient of zeros.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class LBFGS extends Optimizer<LBFGSOptions> {
  constructor(params: Params<LBFGSOptions>, options: LBFGSOptions = {}) {
    super(lbfgs, params, options);
  }
}
