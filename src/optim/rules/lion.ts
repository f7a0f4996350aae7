import { defineRule } from "../define/definition.ts";
import { decay, decoupledPenalty, learningRate } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const lion = defineRule({
  id: "lion",
  name: "Lion",
  family: "sign",
  hyperparameters: {
    lr: learningRate(1e-4, "length"),
    beta1: decay(0.9, 1, "How much of the average goes into the step's direction; the rest is the gradient."),
    beta2: decay(0.99, 2, "Decay rate of the average that is kept."),
    weightDecay: decoupledPenalty(0),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    u = sign(beta1 * m + (1 - beta1) * g)
    m = beta2 * m + (1 - beta2) * g
    p = p - lr * (u + weightDecay * p)
  `,
  variants: [{ name: "Lion", values: { lr: 0.002 }, network: { lr: 0.02 } }],
});
export default lion;

export interface LionOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly weightDecay?: number;
}

/**
 * Lion (Chen et al. 2023), weight decay decoupled.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Lion extends Optimizer<LionOptions> {
  constructor(params: Params<LionOptions>, options: OptimizerOptions<LionOptions> = {}) {
    super(lion, params, options);
  }
}
