import { defineMethod } from "../define/definition.ts";
import { onOff } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import { describe } from "../library/parameter.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { curvatures, NewtonMethod } from "../whole/newton-method.ts";
import { fullStep } from "../whole/settings.ts";

const newton = defineMethod({
  id: "newton",
  name: "Newton",
  family: "second-order",
  hyperparameters: {
    lr: fullStep("Fraction of the full step that is tried first; 1 reaches the minimum of a quadratic."),
    damping: {
      symbol: "δ",
      tex: "\\delta",
      label: "damping",
      default: 1e-4,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 0, max: 100 },
      meaning: "The smallest curvature to divide by. It limits the step where the surface is nearly flat.",
    },
    curvature: {
      symbol: "",
      tex: "\\text{curvature}",
      label: "curvature",
      default: 2,
      range: { min: 0, max: 2, whole: true },
      scale: "linear",
      slider: { min: 0, max: 2 },
      meaning: "Eigenvalues of the Hessian: 0 unchanged, 1 shifted above 0, 2 absolute values.",
      words: curvatures,
    },
    backtracking: {
      ...onOff(
        "backtracking",
        "",
        "Halves a step until the loss falls by at least 10⁻⁴ of what the gradient predicts.",
      ),
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
  needsClosure: true,
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
});
export default newton;

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
 * `params`, over its argument; where it is left out they are central differences of the closure's gradients, two
 * calls per parameter
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Newton extends Optimizer<NewtonOptions> {
  constructor(
    params: Params<NewtonOptions>,
    options: OptimizerOptions<NewtonOptions> = {},
    hessian?: (out: Float64Array) => void,
  ) {
    if (hessian !== undefined && typeof hessian !== "function")
      throw new TypeError(`hessian must be a function that writes n × n numbers, got ${describe(hessian)}`);
    super(newton, params, options, 0, { hessian });
  }
}
