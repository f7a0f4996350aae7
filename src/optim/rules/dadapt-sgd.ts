import { defineRule } from "../define/definition.ts";
import { firstDistance, learningRate, momentumRate, penalty } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const dAdaptSGD = defineRule({
  id: "dadapt-sgd",
  name: "D-Adaptation SGD",
  family: "parameter-free",
  hyperparameters: {
    lr: { ...learningRate(1), meaning: "A factor on the estimated step size; normally 1." },
    momentum: momentumRate(
      0,
      "Fraction of p that stays at each step; the rest is the point z that the sum of gradients leads to.",
    ),
    weightDecay: penalty(0),
    d0: firstDistance(1e-6),
  },
  rule: `
    g = g + weightDecay * p
    init d = d0
    init o = p
    q = total(g^2)
    n = where(n == 0, sqrt(q), n)
    k = where(n > 0, d * lr / n, 0)
    s = s + k * g
    r = r + k^2 * q
    w = total(s^2)
    d = max(d, where(w > 0, (w - r) / sqrt(w), 0))
    p = momentum * p + (1 - momentum) * (o - s)
  `,
  variants: [{ name: "D-Adaptation SGD", values: { momentum: 0.9 } }],
});
export default dAdaptSGD;

export interface DAdaptSGDOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly weightDecay?: number;
  readonly d0?: number;
}

/**
 * SGD with D-Adaptation (Defazio & Mishchenko 2023), as in the authors' code. The estimate is the state slot `d`, the
 * same for all parameters.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class DAdaptSGD extends Optimizer<DAdaptSGDOptions> {
  constructor(params: Params<DAdaptSGDOptions>, options: OptimizerOptions<DAdaptSGDOptions> = {}) {
    super(dAdaptSGD, params, options);
  }
}
