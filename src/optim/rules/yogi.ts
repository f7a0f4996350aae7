import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { amount, decay, learningRate, penalty, tiny } from "../hyperparameter.ts";
import { optax, paper } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const yogi = defineRule({
  id: "yogi",
  name: "Yogi",
  family: "adaptive",
  paper: "Zaheer et al. 2018, NeurIPS 31, Adaptive Methods for Nonconvex Optimization, algorithm 2",
  hyperparameters: {
    lr: learningRate(1e-2),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "How slowly the second moment follows the squared gradient."),
    eps: tiny(1e-3),
    weightDecay: penalty(0),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + weightDecay * p
    m = beta1 * m + (1 - beta1) * g
    v = v - (1 - beta2) * sign(v - g^2) * g^2
    a = m / (1 - beta1^t)
    b = v / (1 - beta2^t)
    p = p - lr * a / (sqrt(b) + eps)
  `,
  variants: [{ name: "Yogi", values: { lr: 0.2 }, network: { lr: 0.05 } }],
  notes:
    "Adam whose second moment moves towards g² by steps of (1 − β₂)·g², whatever the distance: it rises as " +
    "Adam's does and falls far more slowly, so the step size cannot jump up after a burst of large " +
    "gradients. The other side of it: a large first gradient brakes for a long time, as on Rosenbrock's " +
    "surface. Both moments are corrected for starting at zero as in Adam, which the paper leaves out; eps, " +
    "outside the root, is 1e-3 as the paper recommends.",
  conventions: [
    {
      title: "Bias correction and first second moment",
      text:
        "The paper corrects nothing. Optax starts both moments at 1e-6 and corrects, which is the form here " +
        "but for that small value; TensorFlow Addons starts the second alone there, and adds eps to its " +
        "uncorrected root.",
      rival: {
        name: "Yogi as in the paper",
        rule: `
          g = g + weightDecay * p
          m = beta1 * m + (1 - beta1) * g
          v = v - (1 - beta2) * sign(v - g^2) * g^2
          p = p - lr * m / (sqrt(v) + eps)
        `,
      },
      libraries: [paper("Zaheer et al. 2018, algorithm 2", "2018")],
    },
    {
      title: "A start of 1e-6",
      text: "Optax starts both moments at 1e-6 before it corrects them.",
      rival: {
        name: "Yogi as in Optax",
        rule: `
          init m = initialAccumulatorValue
          init v = initialAccumulatorValue
          m = beta1 * m + (1 - beta1) * g
          v = v - (1 - beta2) * sign(v - g^2) * g^2
          a = m / (1 - beta1^t)
          b = v / (1 - beta2^t)
          p = p - lr * a / (sqrt(b) + eps)
        `,
        hyperparameters: {
          initialAccumulatorValue: amount(
            { symbol: "m₀", tex: "m_0", label: "initial accumulator" },
            1e-6,
            { min: 0, max: 100 },
            "What both moments start at.",
          ),
        },
        own: { initialAccumulatorValue: 1 },
      },
      libraries: [optax("optax.yogi", ["lr", "beta1", "beta2", "eps"])],
    },
  ],
});
export default yogi;

export interface YogiOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Yogi (Zaheer et al. 2018, algorithm 2) with both moments bias-corrected.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Yogi extends Optimizer<YogiOptions> {
  constructor(params: Params<YogiOptions>, options: YogiOptions = {}) {
    super(yogi, params, options);
  }
}
