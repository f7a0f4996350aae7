import { authors, optax, paper } from "../conventions/implementation.ts";
import { epsRoot } from "../define/hyperparameter.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Xie et al. 2022, arXiv:2208.06677, as in the authors' code",
  inShort: "Adam that also looks ahead by how the gradient changes.",
  goodWhen: "the path bends and gradients have little noise",
  failsWhen: "gradients are noisy: their difference has twice the variance of one",
  notes:
    "Adam with Nesterov's look-ahead made from how the gradient changes: besides the average of gradients it " +
    "keeps one of their differences and steps along m + β₂·v. It turns early in bends. With noisy gradients " +
    "a difference has twice the variance of a gradient. The betas are rates of decay, as in the authors' " +
    "code; the paper writes 1 minus them. As in that code all three averages start at zero and are corrected " +
    "for it, so the first step is lr. Weight decay is proximal: p is divided by 1 + lr·λ.",
  libraries: [
    authors(
      "Adan of sail-sg/Adan",
      "2022",
      ["lr", "eps", "weightDecay"],
      {},
      {
        betas: ["beta1", "beta2", "beta3"],
      },
    ),
  ],
  conventions: [
    {
      title: "The start",
      text:
        "The paper corrects nothing, but starts each average at what it averages: the gradients at the first " +
        "of them, their changes at the first change. The first step is lr either way; the average of squares " +
        "forgets its first one slowly.",
      rival: {
        name: "Adan with the paper's start",
        rule: `
          d = where(t == 1, 0, g - o)
          o = g
          m = where(t == 1, g, beta1 * m + (1 - beta1) * g)
          v = where(t == 2, d, beta2 * v + (1 - beta2) * d)
          n = where(t == 1, g^2, beta3 * n + (1 - beta3) * (g + beta2 * d)^2)
          p = (p - lr * (m + beta2 * v) / (sqrt(n) + eps)) / (1 + lr * weightDecay)
        `,
      },
      libraries: [paper("Xie et al. 2022, algorithm 1", "2022")],
    },
    {
      title: "The weight of the changes",
      text:
        "Optax weighs the changes by 1 − β₂ where the authors' code has β₂: 0.08 instead of 0.92, so that its " +
        "look-ahead hardly acts. Its weight decay is lr·λ·p, its eps stands under the root too.",
      rival: {
        name: "Adan as in Optax",
        rule: `
          d = where(t == 1, 0, g - o)
          o = g
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * d
          n = beta3 * n + (1 - beta3) * (g + (1 - beta2) * d)^2
          a = m / (1 - beta1^t) + (1 - beta2) * v / (1 - beta2^t)
          b = sqrt(n / (1 - beta3^t) + epsRoot) + eps
          p = p - lr * (a / b + weightDecay * p)
        `,
        hyperparameters: { epsRoot },
      },
      libraries: [
        optax("optax.adan", ["lr", "beta1", "beta2", "beta3", "eps", "epsRoot", "weightDecay"], {
          epsRoot: 1e-8,
        }),
      ],
    },
  ],
} satisfies Prose;
