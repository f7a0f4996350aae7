import type { PythonSource } from "../counterpart.ts";
import { defineMethod } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { onOff } from "../hyperparameter.ts";
import { paper } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";
import { describe } from "../parameter.ts";
import { curvatures, NewtonMethod } from "../whole/newton-method.ts";
import { fullStep } from "../whole/settings.ts";

const newton = defineMethod({
  id: "newton",
  name: "Newton",
  family: "second-order",
  paper: "Nocedal & Wright 2006, chapter 3; saddle-free: Dauphin et al. 2014, arXiv:1406.2572",
  hyperparameters: {
    lr: fullStep("Part of the full step that is tried first; 1 lands on the minimum of a quadratic."),
    damping: {
      symbol: "δ",
      tex: "\\delta",
      label: "damping",
      default: 1e-4,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 0, max: 100 },
      meaning: "The least curvature that is divided by: bounds the step where the surface is nearly flat.",
    },
    curvature: {
      symbol: "",
      tex: "\\text{curvature}",
      label: "curvature",
      default: 2,
      range: { min: 0, max: 2, whole: true },
      scale: "linear",
      slider: { min: 0, max: 2 },
      meaning:
        "Eigenvalues of the Hessian: 0 as they are, 1 all shifted above 0, 2 by their absolute values.",
      words: curvatures,
    },
    backtracking: {
      ...onOff("backtracking", "", "Halves a step until the loss falls by 10⁻⁴ of what the slope promises."),
      default: 1,
    },
  },
  equations: [
    "H = V \\Lambda V^\\top",
    "\\text{as they are: } \\tilde\\lambda_i = \\pm\\max(|\\lambda_i|, \\delta) \\text{ with } \\lambda_i\\text{'s sign}",
    "\\text{shifted: } \\tilde\\lambda_i = \\lambda_i + \\max(0, \\delta - \\min_j \\lambda_j)",
    "\\text{absolute: } \\tilde\\lambda_i = \\max(|\\lambda_i|, \\delta)",
    "d = -V \\tilde\\Lambda^{-1} V^\\top g",
    "p = p + \\alpha d, \\quad \\alpha = \\eta, \\tfrac{\\eta}{2}, \\tfrac{\\eta}{4}, \\dots " +
      "\\text{ until } f(p + \\alpha d) \\le f + 10^{-4} \\alpha\\, g^\\top d",
  ],
  create: () => new NewtonMethod(),
  asks: true,
  whole: true,
  needs: "hessian",
  variants: [
    { name: "Newton", values: { curvature: 0, backtracking: 0 } },
    { name: "Newton, shifted", values: { curvature: 1 } },
    { name: "Newton, saddle-free", values: {} },
  ],
  title: (v) => {
    if (v.curvature === 1) return "Newton, shifted";
    return v.curvature === 2 ? "Newton, saddle-free" : "Newton";
  },
  notes:
    "Steps to where the quadratic with the loss's gradient and second derivatives is stationary: on a quadratic bowl " +
    "that is the minimum, in one step, however elongated; near a minimum the digits double at each step. With the " +
    "curvature as it is (0) it goes to saddles and maxima as readily as to minima. Shifted (1, Levenberg 1944) all " +
    "curvatures are raised by the same amount until the least is δ; absolute (2, saddle-free, the default) takes them " +
    "by their size, so that both always descend, away from a saddle along its downward direction. Backtracking halves " +
    "a step that would overshoot. It takes the whole matrix, n² numbers and n³ operations, exact on a surface; in the " +
    "page it does not train networks. Noise is in the gradient alone.",
  libraries: [paper("Nocedal & Wright 2006, chapter 3; Dauphin et al. 2014", "2014")],
});
export default newton;

export const python: PythonSource = {
  name: "Newton",
  arrays: `
import numpy as np
from methods.whole import flat, place
from problem import hessian


class Newton:
    """Newton's method, by the eigenvalues of the matrix of second derivatives."""

    def __init__(self, groups):
        self.groups = groups

    def step(self, params, grads, evaluate):
        own = self.groups[0]
        gradient, origin, matrix = flat(grads), flat(params), hessian(params)
        if not np.all(np.isfinite(matrix)):
            place(params, origin * np.nan)
            return
        values, vectors = np.linalg.eigh(matrix)
        if own["curvature"] == 1:
            changed = values + max(0.0, own["damping"] - values.min())
        else:
            changed = np.maximum(np.abs(values), own["damping"])
            if own["curvature"] == 0:
                changed = np.where(values < 0, -changed, changed)
        direction = -vectors @ (vectors.T @ gradient / changed)
        loss, slope, t = evaluate()[0], gradient @ direction, own["lr"]
        place(params, origin + t * direction)
        if not own["backtracking"] or not slope < 0:
            return
        for _ in range(40):
            if evaluate()[0] <= loss + 1e-4 * t * slope:
                return
            t /= 2
            place(params, origin + t * direction)
`,
};

export interface NewtonOptions extends CommonOptions {
  readonly lr?: number;
  readonly damping?: number;
  /** "absolute" by default, which is saddle-free. */
  readonly curvature?: (typeof curvatures)[number];
  readonly backtracking?: boolean;
}

/**
 * Newton's method over one vector of all parameters, in one group. `step` needs a closure.
 *
 * @param hessian writes the second derivatives at the parameters as they are, n × n row by row in the order of
 * `params`, over what it is given; where it is left out they are central differences of the closure's gradients, two
 * calls a parameter
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Newton extends Optimizer<NewtonOptions> {
  constructor(
    params: Params<NewtonOptions>,
    options: NewtonOptions = {},
    hessian?: (out: Float64Array) => void,
  ) {
    if (hessian !== undefined && typeof hessian !== "function")
      throw new TypeError(`hessian must be a function that writes n × n numbers, got ${describe(hessian)}`);
    super(newton, params, options, 0, { hessian });
  }
}
