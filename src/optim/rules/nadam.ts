import { defineRule } from "../define/definition.ts";
import {
  amount,
  decay,
  decoupledSwitch,
  idle,
  learningRate,
  penalty,
  tiny,
} from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const nadam = defineRule({
  id: "nadam",
  name: "NAdam",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(2e-3, "length"),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients, and where the momentum ends."),
    beta2: decay(0.999, 2, "Decay rate of the average of squared gradients."),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
    momentumDecay: idle(
      { beta1: 0 },
      amount(
        { symbol: "ψ", tex: "\\psi", label: "momentum decay" },
        4e-3,
        { min: 0, max: 1 },
        "How fast the momentum grows from β₁/2 to β₁, as 0.96^(t·ψ).",
      ),
    ),
    decoupledWeightDecay: decoupledSwitch,
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + where(decoupledWeightDecay, 0, weightDecay) * p
    k = beta1 * (1 - 0.5 * 0.96^(t * momentumDecay))
    l = beta1 * (1 - 0.5 * 0.96^((t + 1) * momentumDecay))
    init w = 1
    w = w * k
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    a = (1 - k) * g / (1 - w) + l * m / (1 - w * l)
    b = v / (1 - beta2^t)
    p = p - where(decoupledWeightDecay, lr * weightDecay, 0) * p - lr * a / (sqrt(b) + eps)
  `,
  variants: [{ name: "NAdam", values: { lr: 0.02 }, network: { lr: 0.05 } }],
});
export default nadam;

export interface NAdamOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly momentumDecay?: number;
  readonly decoupledWeightDecay?: boolean;
}

/**
 * Adam with Nesterov momentum (Dozat 2016), as in PyTorch 2.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class NAdam extends Optimizer<NAdamOptions> {
  constructor(params: Params<NAdamOptions>, options: OptimizerOptions<NAdamOptions> = {}) {
    super(nadam, params, options);
  }
}
