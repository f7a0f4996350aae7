import { defineRule } from "../define/definition.ts";
import { decay, decoupledPenalty, learningRate, onOff, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const adamW = defineRule({
  id: "adamw",
  name: "AdamW",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-3, "length"),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "Decay rate of the average of squared gradients."),
    eps: tiny(1e-8),
    weightDecay: decoupledPenalty(1e-2),
    amsgrad: onOff("AMSGrad", "", "Divides by the largest second moment so far, so that it never shrinks."),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    u = max(u, v)
    a = m / (1 - beta1^t)
    b = where(amsgrad, u, v) / (1 - beta2^t)
    p = p - lr * weightDecay * p - lr * a / (sqrt(b) + eps)
  `,
  title: ({ amsgrad }) => (amsgrad ? "AMSGradW" : "AdamW"),
  variants: [{ name: "AdamW", values: { lr: 0.05 }, network: { lr: 0.02 } }],
});
export default adamW;

export interface AdamWOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly amsgrad?: boolean;
}

/**
 * Adam with decoupled weight decay (Loshchilov & Hutter 2019), as in PyTorch: `p ← p − lr·weightDecay·p`
 * in addition to Adam's step.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class AdamW extends Optimizer<AdamWOptions> {
  constructor(params: Params<AdamWOptions>, options: OptimizerOptions<AdamWOptions> = {}) {
    super(adamW, params, options);
  }
}
