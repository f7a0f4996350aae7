import { defineRule } from "../define/definition.ts";
import { decay, decoupledPenalty, learningRate, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const adaBelief = defineRule({
  id: "adabelief",
  name: "AdaBelief",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-3, "length"),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "Decay rate of the average of the gradient's squared surprise."),
    eps: tiny(1e-16),
    weightDecay: decoupledPenalty(0),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    m = beta1 * m + (1 - beta1) * g
    s = beta2 * s + (1 - beta2) * (g - m)^2 + eps
    a = m / (1 - beta1^t)
    b = s / (1 - beta2^t)
    p = p - lr * weightDecay * p - lr * a / (sqrt(b) + eps)
  `,
  variants: [{ name: "AdaBelief", values: { lr: 0.1 }, network: { lr: 0.05 } }],
});
export default adaBelief;

export interface AdaBeliefOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * AdaBelief (Zhuang et al. 2020, algorithm 2), not rectified, weight decay decoupled.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class AdaBelief extends Optimizer<AdaBeliefOptions> {
  constructor(params: Params<AdaBeliefOptions>, options: OptimizerOptions<AdaBeliefOptions> = {}) {
    super(adaBelief, params, options);
  }
}
