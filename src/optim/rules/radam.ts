import { defineRule } from "../define/definition.ts";
import { decay, decoupledSwitch, learningRate, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const radam = defineRule({
  id: "radam",
  name: "RAdam",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-3),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(
      0.999,
      2,
      "Decay rate of the average of squared gradients; from it follows how long to wait.",
    ),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
    decoupledWeightDecay: decoupledSwitch,
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + where(decoupledWeightDecay, 0, weightDecay) * p
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    a = m / (1 - beta1^t)
    n = 2 / (1 - beta2) - 1
    k = n - 2 * t * beta2^t / (1 - beta2^t)
    r = sqrt((k - 4) * (k - 2) * n / ((n - 4) * (n - 2) * k))
    b = sqrt(1 - beta2^t) / (sqrt(v) + eps)
    p = p - where(decoupledWeightDecay, lr * weightDecay, 0) * p - lr * a * where(k > 5, r * b, 1)
  `,
  variants: [{ name: "RAdam", values: { lr: 0.005, beta2: 0.9 }, network: { lr: 0.05 } }],
});
export default radam;

export interface RAdamOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly decoupledWeightDecay?: boolean;
}

/**
 * Rectified Adam (Liu et al. 2020), as in PyTorch.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class RAdam extends Optimizer<RAdamOptions> {
  constructor(params: Params<RAdamOptions>, options: OptimizerOptions<RAdamOptions> = {}) {
    super(radam, params, options);
  }
}
