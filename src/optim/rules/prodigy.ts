import { defineRule } from "../define/definition.ts";
import { decay, decoupledPenalty, firstDistance, learningRate, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const prodigy = defineRule({
  id: "prodigy",
  name: "Prodigy",
  family: "parameter-free",
  hyperparameters: {
    lr: { ...learningRate(1), meaning: "A factor on the estimated step size; normally 1." },
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(
      0.999,
      2,
      "Decay rate of the average of squares; its square root is the decay rate of the distance estimate.",
    ),
    eps: {
      ...tiny(1e-8),
      meaning:
        "Multiplied by d and added to the denominator. With eps 0, a coordinate whose gradient was always 0 gives 0/0, which ends the run.",
    },
    weightDecay: decoupledPenalty(0),
    d0: firstDistance(1e-6),
    dCoef: {
      symbol: "c",
      tex: "c",
      label: "d coef",
      default: 1,
      range: { min: 0, max: Number.MAX_VALUE, openMin: true },
      scale: "log",
      slider: { min: 0.01, max: 100 },
      meaning: "A factor on the estimate of the distance; the authors advise to tune this one.",
    },
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    init d = d0
    init o = p
    k = d * lr
    r = sqrt(beta2) * r + d / d0 * k * total(g * (o - p))
    s = sqrt(beta2) * s + d / d0 * k * g
    m = beta1 * m + (1 - beta1) * d * g
    v = beta2 * v + (1 - beta2) * d^2 * g^2
    n = total(abs(s))
    d = max(d, where(n > 0, dCoef * r / n, 0))
    p = p - k * weightDecay * p - k * m / (sqrt(v) + d * eps)
  `,
  variants: [{ name: "Prodigy", values: { dCoef: 0.1 }, network: { dCoef: 1 } }],
});
export default prodigy;

export interface ProdigyOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly d0?: number;
  readonly dCoef?: number;
}

/**
 * Prodigy (Mishchenko & Defazio 2024), as in the authors' reference. The estimate is the state slot `d`, the same for
 * all parameters.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Prodigy extends Optimizer<ProdigyOptions> {
  constructor(params: Params<ProdigyOptions>, options: OptimizerOptions<ProdigyOptions> = {}) {
    super(prodigy, params, options);
  }
}
