import { keras, optax, paper, pytorch } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";
import { adamWithEpsHat } from "../engine/shared-rules.ts";

export default {
  paper: "Loshchilov & Hutter 2019, arXiv:1711.05101, algorithm 2",
  inShort: "Adam whose weight decay shrinks all parameters at one rate, apart from the gradient.",
  goodWhen: "weight decay is to act alike on all weights of a network",
  failsWhen: "the minimum is far from the origin, as on many surfaces: the decay moves the end away from it",
  notes:
    "Adam with weight decay apart from the gradient: each step shrinks p by the factor 1 − lr·λ, the same for " +
    "every coordinate, where Adam's own decay is divided by the second moment and so hardly acts where " +
    "gradients are large. On a surface whose minimum is not at the origin decay pulls away from it: with the " +
    "default of 0.01 it ends next to the minimum. The product lr·λ is PyTorch's; eps stands outside the root.",
  libraries: [
    pytorch("torch.optim.AdamW", ["lr", "betas", "eps", "weightDecay", "amsgrad"]),
    optax("optax.adamw", ["lr", "beta1", "beta2", "eps", "weightDecay"], { weightDecay: 1e-4 }),
  ],
  conventions: [
    {
      title: "The default decay, and which eps",
      text:
        "λ is 0.01 unless set in PyTorch, 0.004 in Keras, 1e-4 in Optax. Keras adds eps to the root of the " +
        "uncorrected second moment, as in its Adam.",
      rival: { name: "AdamW with ε̂", rule: adamWithEpsHat, values: { eps: 0.1 } },
      libraries: [
        keras("keras.optimizers.AdamW", ["lr", "beta1", "beta2", "eps", "amsgrad", "weightDecay"], {
          eps: 1e-7,
          weightDecay: 0.004,
        }),
      ],
    },
    {
      title: "What the decay is multiplied by",
      text:
        "PyTorch, Keras and Optax shrink by lr·λ, so that another lr means another decay. The paper shrinks " +
        "by η·λ, η the schedule's factor alone, 1 without one: its λ is to be set smaller by about the " +
        "factor lr.",
      rival: {
        name: "AdamW with decay apart from lr",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          u = max(u, v)
          a = m / (1 - beta1^t)
          b = where(amsgrad, u, v) / (1 - beta2^t)
          p = p - weightDecay * p - lr * a / (sqrt(b) + eps)
        `,
      },
      libraries: [paper("Loshchilov & Hutter 2019, algorithm 2", "2019")],
    },
    {
      title: "Coupled decay",
      text: "Adam of the same λ adds λ·p to the gradient instead.",
      rival: {
        name: "Adam with coupled decay",
        rule: `
          g = g + weightDecay * p
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          u = max(u, v)
          a = m / (1 - beta1^t)
          b = where(amsgrad, u, v) / (1 - beta2^t)
          p = p - lr * a / (sqrt(b) + eps)
        `,
      },
    },
  ],
} satisfies Prose;
