import { authors, optax } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Mishchenko & Defazio 2024, arXiv:2306.06101, Adam version",
  inShort: "Adam that finds its learning rate by estimating how far the start is from the minimum.",
  goodWhen: "no learning rate is known and there are more than some tens of steps",
  failsWhen: "the loss is not convex and the estimate becomes too large: it never shrinks",
  notes:
    "Adam that finds its learning rate: d estimates from below how far the start is from the minimum, by how " +
    "gradients agree with the way made so far, over all parameters together, and never shrinks. It sets off " +
    "at d₀, a millionth, and needs some tens of steps to get going. Where the loss isn't convex the estimate " +
    "is a guess, and once too large it stays; a falling schedule then helps. Groups with separate " +
    "hyperparameters share d. As in the authors' reference: no bias correction, weight decay decoupled.",
  libraries: [authors("prodigyopt.Prodigy", "2024", ["lr", "betas", "eps", "weightDecay", "d0", "dCoef"])],
  conventions: [
    {
      title: "Bias correction",
      text:
        "The authors' code has it as an option, off by default, which multiplies the rate by √(1 − β₂ᵗ)/(1 − " +
        "β₁ᵗ): early steps, and with them early estimates, are then shorter. Optax always corrects.",
      rival: {
        name: "Prodigy with bias correction",
        rule: `
          init d = d0
          init o = p
          k = d * lr * sqrt(1 - beta2^t) / (1 - beta1^t)
          r = sqrt(beta2) * r + d / d0 * k * total(g * (o - p))
          s = sqrt(beta2) * s + d / d0 * k * g
          m = beta1 * m + (1 - beta1) * d * g
          v = beta2 * v + (1 - beta2) * d^2 * g^2
          n = total(abs(s))
          d = max(d, where(n > 0, dCoef * r / n, 0))
          p = p - k * weightDecay * p - k * m / (sqrt(v) + d * eps)
        `,
      },
      libraries: [optax("optax.contrib.prodigy", ["lr", "betas", "eps", "d0", "dCoef", "weightDecay"])],
    },
  ],
} satisfies Prose;
