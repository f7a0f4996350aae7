import { defineRule } from "../define/definition.ts";
import { decay, learningRate, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const adan = defineRule({
  id: "adan",
  name: "Adan",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-3, "length"),
    beta1: decay(0.98, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.92, 2, "Decay rate of the average of the gradient's changes."),
    beta3: decay(0.99, 3, "Decay rate of the average of squares."),
    eps: tiny(1e-8),
    weightDecay: {
      ...penalty(0),
      meaning: "Divides p by 1 + η·λ after each step, separately from the gradient.",
    },
  },
  tuples: { betas: ["beta1", "beta2", "beta3"] },
  rule: `
    d = where(t == 1, 0, g - o)
    o = g
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * d
    n = beta3 * n + (1 - beta3) * (g + beta2 * d)^2
    a = m / (1 - beta1^t) + beta2 * v / (1 - beta2^t)
    b = sqrt(n / (1 - beta3^t)) + eps
    p = (p - lr * a / b) / (1 + lr * weightDecay)
  `,
  variants: [{ name: "Adan", values: { lr: 0.1 }, network: { lr: 0.1 } }],
});
export default adan;

export interface AdanOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number, beta3: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Adan (Xie et al. 2022) as in the authors' code: betas are rates of decay, all three averages are corrected for
 * starting at zero, and weight decay is proximal.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adan extends Optimizer<AdanOptions> {
  constructor(params: Params<AdanOptions>, options: OptimizerOptions<AdanOptions> = {}) {
    super(adan, params, options);
  }
}
