import { defineRule } from "../define/definition.ts";
import { decay, learningRate, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const adamax = defineRule({
  id: "adamax",
  name: "Adamax",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(2e-3, "length"),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "How slowly the largest gradient so far is forgotten."),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + weightDecay * p
    m = beta1 * m + (1 - beta1) * g
    u = max(beta2 * u, abs(g) + eps)
    p = p - lr / (1 - beta1^t) * m / u
  `,
  variants: [{ name: "Adamax", values: { lr: 0.05, beta2: 0.99 }, network: { lr: 0.05 } }],
});
export default adamax;

export interface AdamaxOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Adamax (Kingma & Ba 2015, algorithm 2), as in PyTorch.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adamax extends Optimizer<AdamaxOptions> {
  constructor(params: Params<AdamaxOptions>, options: OptimizerOptions<AdamaxOptions> = {}) {
    super(adamax, params, options);
  }
}
