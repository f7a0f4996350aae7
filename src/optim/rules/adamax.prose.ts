import { keras, optax, pytorch } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Kingma & Ba 2015, arXiv:1412.6980, algorithm 2",
  inShort: "Adam that divides by the largest recent gradient.",
  goodWhen: "no step may move a coordinate by more than about lr",
  failsWhen: "a gradient is an outlier: it slows its coordinate for about 1/(1 − β₂) steps",
  notes:
    "Adam with the largest recent gradient in place of the root mean square: u is a maximum that fades by β₂ " +
    "a step, so no step moves a coordinate by more than about lr. It needs no bias correction of u. One " +
    "outlier of the gradient slows a coordinate for about 1/(1 − β₂) steps. eps enters as in PyTorch, added " +
    "to |g| inside the maximum.",
  libraries: [
    pytorch("torch.optim.Adamax", ["lr", "betas", "eps", "weightDecay"]),
    optax("optax.adamax", ["lr", "beta1", "beta2", "eps"]),
  ],
  conventions: [
    {
      title: "Where eps stands",
      text:
        "The paper has none, PyTorch and Optax add it to |g| inside the maximum, Keras to u in the " +
        "denominator. Keras's weight_decay is decoupled.",
      rival: {
        name: "Adamax with eps outside",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          u = max(beta2 * u, abs(g))
          p = p - lr * weightDecay * p - lr / (1 - beta1^t) * m / (u + eps)
        `,
        values: { eps: 1 },
      },
      libraries: [
        keras("keras.optimizers.Adamax", ["lr", "beta1", "beta2", "eps", "weightDecay"], {
          lr: 1e-3,
          eps: 1e-7,
        }),
      ],
    },
  ],
} satisfies Prose;
