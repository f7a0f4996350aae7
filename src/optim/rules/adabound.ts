import { defineRule } from "../define/definition.ts";
import { amount, decay, learningRate, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const adaBound = defineRule({
  id: "adabound",
  name: "AdaBound",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-3, "length"),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "Decay rate of the average of squared gradients."),
    finalLr: {
      ...amount(
        { symbol: "α*", tex: "\\alpha^*", label: "final lr" },
        0.1,
        { min: 1e-6, max: 10 },
        "The learning rate, as for SGD with momentum, that both bounds approach.",
      ),
      range: { min: 0, max: Number.MAX_VALUE, openMin: true },
      unit: "gradient",
    },
    gamma: amount(
      { symbol: "γ", tex: "\\gamma", label: "gamma" },
      1e-3,
      { min: 0, max: 1 },
      "How fast the bounds close: after t steps each differs from the final lr by about α*/(γ·t).",
    ),
    eps: {
      ...tiny(1e-8),
      meaning:
        "Added to the denominator. With eps 0 the bounds still keep the quotient finite, unless γ is 0.",
    },
    weightDecay: penalty(0),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + weightDecay * p
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    l = finalLr * (1 - 1 / (gamma * t + 1))
    u = finalLr * (1 + 1 / (gamma * t))
    a = lr * sqrt(1 - beta2^t) / (1 - beta1^t)
    r = min(max(a / (sqrt(v) + eps), l), u)
    p = p - r * m
  `,
  variants: [{ name: "AdaBound", values: { lr: 0.5, finalLr: 0.001 }, network: { lr: 0.02, finalLr: 0.5 } }],
});
export default adaBound;

export interface AdaBoundOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly finalLr?: number;
  readonly gamma?: number;
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * AdaBound (Luo et al. 2019), as in the authors' code.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class AdaBound extends Optimizer<AdaBoundOptions> {
  constructor(params: Params<AdaBoundOptions>, options: OptimizerOptions<AdaBoundOptions> = {}) {
    super(adaBound, params, options);
  }
}
