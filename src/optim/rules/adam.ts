import { defineRule } from "../define/definition.ts";
import { decay, decoupledSwitch, learningRate, onOff, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const adam = defineRule({
  id: "adam",
  name: "Adam",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-3, "length"),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "Decay rate of the average of squared gradients."),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
    amsgrad: onOff("AMSGrad", "", "Divides by the largest second moment so far, so that it never shrinks."),
    decoupledWeightDecay: decoupledSwitch,
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + where(decoupledWeightDecay, 0, weightDecay) * p
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    u = max(u, v)
    a = m / (1 - beta1^t)
    b = where(amsgrad, u, v) / (1 - beta2^t)
    p = p - where(decoupledWeightDecay, lr * weightDecay, 0) * p - lr * a / (sqrt(b) + eps)
  `,
  title: ({ amsgrad }) => (amsgrad ? "AMSGrad" : "Adam"),
  variants: [
    { name: "Adam", values: { lr: 0.05 }, network: { lr: 0.01 } },
    { name: "AMSGrad", values: { lr: 0.05, amsgrad: 1 }, network: { lr: 0.01 } },
  ],
});
export default adam;

export interface AdamOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly amsgrad?: boolean;
  readonly decoupledWeightDecay?: boolean;
}

/**
 * Adam (Kingma & Ba 2015, algorithm 1), weight decay coupled unless `decoupledWeightDecay` is set: `m`, `v` averages of
 * `g`, `g²`, both bias-corrected; `p ← p − lr·m̂/(√v̂ + eps)`. With `amsgrad` the largest `v` so far replaces `v`, as
 * in PyTorch.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adam extends Optimizer<AdamOptions> {
  constructor(params: Params<AdamOptions>, options: OptimizerOptions<AdamOptions> = {}) {
    super(adam, params, options);
  }
}
