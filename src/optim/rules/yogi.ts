import { defineRule } from "../define/definition.ts";
import { decay, learningRate, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const yogi = defineRule({
  id: "yogi",
  name: "Yogi",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-2, "length"),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "How slowly the second moment follows the squared gradient."),
    eps: tiny(1e-3),
    weightDecay: penalty(0),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + weightDecay * p
    m = beta1 * m + (1 - beta1) * g
    v = v - (1 - beta2) * sign(v - g^2) * g^2
    a = m / (1 - beta1^t)
    b = v / (1 - beta2^t)
    p = p - lr * a / (sqrt(b) + eps)
  `,
  variants: [{ name: "Yogi", values: { lr: 0.2 }, network: { lr: 0.05 } }],
});
export default yogi;

export interface YogiOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Yogi (Zaheer et al. 2018, algorithm 2) with both moments bias-corrected.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Yogi extends Optimizer<YogiOptions> {
  constructor(params: Params<YogiOptions>, options: OptimizerOptions<YogiOptions> = {}) {
    super(yogi, params, options);
  }
}
