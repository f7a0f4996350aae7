import { defineRule } from "../define/definition.ts";
import { decay, idle, learningRate, penalty, share, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const qhadam = defineRule({
  id: "qhadam",
  name: "QHAdam",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-3, "length"),
    beta1: idle({ nu1: 0 }, decay(0.995, 1, "Decay rate of the average of gradients.")),
    beta2: idle({ nu2: 0 }, decay(0.999, 2, "Decay rate of the average of squared gradients.")),
    nu1: idle(
      { beta1: 0 },
      share(
        { symbol: "ν₁", tex: "\\nu_1", label: "nu 1" },
        0.7,
        "Fraction of the numerator that is the average; the rest is the gradient.",
      ),
    ),
    nu2: idle(
      { beta2: 0 },
      share(
        { symbol: "ν₂", tex: "\\nu_2", label: "nu 2" },
        1,
        "Fraction of the second moment that is the average; the rest is the squared gradient.",
      ),
    ),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
  },
  tuples: { betas: ["beta1", "beta2"], nus: ["nu1", "nu2"] },
  rule: `
    g = g + weightDecay * p
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    a = (1 - nu1) * g + nu1 * m / (1 - beta1^t)
    b = (1 - nu2) * g^2 + nu2 * v / (1 - beta2^t)
    p = p - lr * a / (sqrt(b) + eps)
  `,
  variants: [{ name: "QHAdam", values: { lr: 0.05, beta1: 0.95 }, network: { lr: 0.05 } }],
});
export default qhadam;

export interface QHAdamOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly nus?: readonly [nu1: number, nu2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Quasi-hyperbolic Adam (Ma & Yarats 2019). `nus` default to the recommended [0.7, 1] and `betas` to [0.995, 0.999].
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class QHAdam extends Optimizer<QHAdamOptions> {
  constructor(params: Params<QHAdamOptions>, options: OptimizerOptions<QHAdamOptions> = {}) {
    super(qhadam, params, options);
  }
}
