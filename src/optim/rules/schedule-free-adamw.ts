import { defineRule } from "../define/definition.ts";
import { decay, decoupledPenalty, learningRate, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const scheduleFreeAdamW = defineRule({
  id: "schedule-free-adamw",
  name: "Schedule-Free AdamW",
  family: "averaging",
  hyperparameters: {
    lr: learningRate(2.5e-3, "length"),
    beta1: decay(0.9, 1, "Where the gradient is taken: this much of the average x, the rest of z."),
    beta2: decay(0.999, 2, "Decay rate of the average of squared gradients."),
    eps: tiny(1e-8),
    weightDecay: decoupledPenalty(0),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    init z = p
    init x = p
    v = beta2 * v + (1 - beta2) * g^2
    b = v / (1 - beta2^t)
    k = max(k, lr)
    s = s + k^2
    c = where(s == 0, 0, k^2 / s)
    z = z - lr * (g / (sqrt(b) + eps) + weightDecay * p)
    x = (1 - c) * x + c * z
    p = (1 - beta1) * z + beta1 * x
  `,
  variants: [{ name: "Schedule-Free AdamW", values: { lr: 0.1 } }],
});
export default scheduleFreeAdamW;

export interface ScheduleFreeAdamWOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Schedule-Free AdamW (Defazio et al. 2024), as in the authors' code. The parameters are y, where gradients are to be
 * taken; the average x, to be used in the end, is the state slot `x`.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class ScheduleFreeAdamW extends Optimizer<ScheduleFreeAdamWOptions> {
  constructor(
    params: Params<ScheduleFreeAdamWOptions>,
    options: OptimizerOptions<ScheduleFreeAdamWOptions> = {},
  ) {
    super(scheduleFreeAdamW, params, options);
  }
}
