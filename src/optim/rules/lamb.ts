import { defineRule } from "../define/definition.ts";
import { decay, learningRate, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const lamb = defineRule({
  id: "lamb",
  name: "LAMB",
  family: "layerwise",
  hyperparameters: {
    lr: {
      ...learningRate(1e-3),
      meaning: "Length of a step relative to the norm of the parameter.",
    },
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "Decay rate of the average of squared gradients."),
    eps: tiny(1e-6),
    weightDecay: {
      ...penalty(0),
      meaning: "Adds λ·p to Adam's direction, before its length is set.",
    },
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    a = m / (1 - beta1^t)
    b = v / (1 - beta2^t)
    u = a / (sqrt(b) + eps) + weightDecay * p
    k = where(norm(p) * norm(u) > 0, norm(p) / norm(u), 1)
    p = p - lr * k * u
  `,
  variants: [{ name: "LAMB", values: { lr: 0.02 } }],
});
export default lamb;

export interface LAMBOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * LAMB (You et al. 2020, algorithm 2): Adam's direction, for each parameter of length `lr·‖p‖`.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class LAMB extends Optimizer<LAMBOptions> {
  constructor(params: Params<LAMBOptions>, options: OptimizerOptions<LAMBOptions> = {}) {
    super(lamb, params, options);
  }
}
