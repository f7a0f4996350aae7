import { authors, keras, optax } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Defazio et al. 2024, arXiv:2405.15682, algorithm 1",
  inShort: "AdamW that averages its path instead of lowering lr.",
  goodWhen: "the number of steps is not known beforehand",
  failsWhen: "the beginning of the path is far off: the average forgets it only as 1/t",
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
        "steps count less; the authors' code corrects the second moment and keeps the paper's form as well, " +
        "as less stable.",
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
} satisfies Prose;
