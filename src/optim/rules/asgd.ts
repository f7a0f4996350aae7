import { defineRule } from "../define/definition.ts";
import { amount, idle, learningRate, penalty } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const asgd = defineRule({
  id: "asgd",
  name: "ASGD",
  family: "averaging",
  hyperparameters: {
    lr: learningRate(1e-2, "gradient"),
    lambd: amount(
      { symbol: "Λ", tex: "\\Lambda", label: "lambd" },
      1e-4,
      { min: 0, max: 1 },
      "Multiplies p by 1 − Λ·(step size) at each step, and makes the step size fall.",
    ),
    alpha: idle(
      { lambd: 0 },
      amount(
        { symbol: "α", tex: "\\alpha", label: "alpha" },
        0.75,
        { min: 0.01, max: 2 },
        "Exponent with which the step size falls: lr/(1 + Λ·lr·t)^α.",
      ),
    ),
    t0: amount(
      { symbol: "t₀", tex: "t_0", label: "t0" },
      1e6,
      { min: 1, max: 1e6 },
      "The step after which averaging begins.",
    ),
    weightDecay: penalty(0),
  },
  rule: `
    g = g + weightDecay * p
    k = lr / (1 + lambd * lr * (t - 1))^alpha
    p = p - lambd * k * p - k * g
    a = a + (p - a) / max(1, t - 1 - t0)
  `,
  variants: [{ name: "ASGD", values: { lr: 0.002, t0: 100 }, network: { lr: 0.5 } }],
});
export default asgd;

export interface ASGDOptions extends CommonOptions {
  readonly lr?: number;
  readonly lambd?: number;
  readonly alpha?: number;
  readonly t0?: number;
  readonly weightDecay?: number;
}

/**
 * Averaged SGD (Polyak & Juditsky 1992), as in PyTorch. The average, PyTorch's `ax`, is the state slot `a`.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class ASGD extends Optimizer<ASGDOptions> {
  constructor(params: Params<ASGDOptions>, options: OptimizerOptions<ASGDOptions> = {}) {
    super(asgd, params, options);
  }
}
