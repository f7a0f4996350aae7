import { defineOptimizer } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { decay, learningRate, penalty, tiny } from "../hyperparameter.ts";
import { Optimizer } from "../optimizer.ts";

const adan = defineOptimizer({
  id: "adan",
  name: "Adan",
  family: "adaptive",
  paper: "Xie et al. 2022, arXiv:2208.06677, algorithm 1",
  hyperparameters: {
    lr: learningRate(1e-3),
    beta1: decay(0.98, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.92, 2, "Decay rate of the average of the gradient's changes."),
    beta3: decay(0.99, 3, "Decay rate of the average of squares."),
    eps: tiny(1e-8),
    weightDecay: {
      ...penalty(0),
      meaning: "Divides p by 1 + η·λ after each step, apart from the gradient.",
    },
  },
  tuples: { betas: ["beta1", "beta2", "beta3"] },
  rule: `
    d = where(t == 1, 0, g - o)
    o = g
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * d
    n = beta3 * n + (1 - beta3) * (g + beta2 * d)^2
    p = (p - lr / (sqrt(n) + eps) * (m + beta2 * v)) / (1 + lr * weightDecay)
  `,
  variants: [{ name: "Adan", values: { lr: 0.1 }, network: { lr: 0.1 } }],
  notes:
    "Adam with Nesterov's look-ahead made from how the gradient changes: beside the average of gradients it " +
    "keeps one of their differences and steps along m + β₂·v. It turns early in bends. With noisy gradients " +
    "a difference has twice the variance of a gradient. The betas are rates of decay, as in the authors' " +
    "code; the paper writes 1 minus them. There is no bias correction, as in the paper's algorithm, so the " +
    "first step is (1 − β₁)/√(1 − β₃) = 0.2 times lr. Weight decay is proximal: p is divided by 1 + lr·λ.",
  conventions: [
    {
      title: "Bias correction",
      text: "The authors' code corrects all three averages, so that the first step is lr; the algorithm does not.",
      rival: {
        name: "Adan as in the authors' code",
        rule: `
          d = where(t == 1, 0, g - o)
          o = g
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * d
          n = beta3 * n + (1 - beta3) * (g + beta2 * d)^2
          a = m / (1 - beta1^t) + beta2 * v / (1 - beta2^t)
          b = sqrt(n / (1 - beta3^t)) + eps
          p = (p - lr * a / b) / (1 + lr * weightDecay)
        `,
      },
    },
  ],
});
export default adan;

export interface AdanOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number, beta3: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Adan (Xie et al. 2022, algorithm 1): betas are rates of decay, there is no bias correction, and weight decay
 * is proximal.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adan extends Optimizer<AdanOptions> {
  constructor(params: Params<AdanOptions>, options: AdanOptions = {}) {
    super(adan, params, options);
  }
}
