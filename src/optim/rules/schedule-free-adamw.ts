import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { decay, decoupledPenalty, learningRate, tiny } from "../hyperparameter.ts";
import { authors, keras, optax } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const scheduleFreeAdamW = defineRule({
  id: "schedule-free-adamw",
  name: "Schedule-Free AdamW",
  family: "averaging",
  paper: "Defazio et al. 2024, arXiv:2405.15682, algorithm 1",
  hyperparameters: {
    lr: learningRate(2.5e-3),
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
  notes:
    "AdamW in which the average of the path takes the place of both momentum and a falling learning rate: z " +
    "steps as RMSprop with bias correction, x averages all z so far, gradients are taken at p = y between " +
    "them. p is what is drawn and measured; the answer is x, the state slot x, or (p − (1 − β₁)·z)/β₁. The " +
    "average gets over a bad beginning only slowly, as 1/t. Bias correction, weights and decay at y are " +
    "those of the authors' present code.",
  libraries: [optax("optax.contrib.schedule_free_adamw", ["lr", "beta1", "beta2", "eps", "weightDecay"])],
  conventions: [
    {
      title: "Keras on PyTorch",
      text:
        "Keras 3.15 gets the last x back from p and the last z. On PyTorch that z has by then been overwritten by " +
        "the new one, so that the average runs elsewhere; on JAX it is as here. Keras shrinks p by lr·λ first.",
      rival: {
        name: "Schedule-Free AdamW as Keras on PyTorch",
        rule: `
          p = p - lr * weightDecay * p
          init z = p
          v = beta2 * v + (1 - beta2) * g^2
          z = z - lr * g / (sqrt(v / (1 - beta2^t)) + eps)
          x = (1 - 1 / t) * (p - (1 - beta1) * z) / beta1 + z / t
          p = (1 - beta1) * z + beta1 * x
        `,
      },
      libraries: [
        keras("keras.optimizers.ScheduleFreeAdamW", ["lr", "beta1", "beta2", "eps", "weightDecay"]),
      ],
    },
    {
      title: "Bias correction",
      text:
        "The paper multiplies lr by √(1 − β₂ᵗ) instead, also in the weights of the average, so that early " +
        "steps count less; the authors' code corrects the second moment and keeps the paper's form beside " +
        "it, as less stable.",
      rival: {
        name: "Schedule-Free AdamW as in the paper",
        rule: `
          init z = p
          init x = p
          v = beta2 * v + (1 - beta2) * g^2
          l = lr * sqrt(1 - beta2^t)
          k = max(k, l)
          s = s + k^2
          c = where(s == 0, 0, k^2 / s)
          z = z - l * (g / (sqrt(v) + eps) + weightDecay * p)
          x = (1 - c) * x + c * z
          p = (1 - beta1) * z + beta1 * x
        `,
      },
      libraries: [
        authors("AdamWScheduleFreeReference of facebookresearch/schedule_free", "2024", [
          "lr",
          "betas",
          "eps",
          "weightDecay",
        ]),
      ],
    },
  ],
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
  constructor(params: Params<ScheduleFreeAdamWOptions>, options: ScheduleFreeAdamWOptions = {}) {
    super(scheduleFreeAdamW, params, options);
  }
}
