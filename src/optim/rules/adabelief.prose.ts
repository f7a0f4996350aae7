import { authors, optax, paper } from "../conventions/implementation.ts";
import { epsRoot } from "../define/hyperparameter.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Zhuang et al. 2020, arXiv:2010.07468, algorithm 2",
  inShort: "Adam that takes long steps where gradients are as expected, and short steps where they are not.",
  goodWhen: "gradients change little from step to step",
  failsWhen:
    "the slope is even: what it divides by shrinks to what eps leaves, and steps grow to many times lr",
  notes:
    "Adam that divides by how far the gradient strays from its average instead of by its size: steps are " +
    "long where gradients come as expected and short where they don't. Along an even slope the divisor " +
    "shrinks towards what eps leaves, so a step there can be many times lr. eps is added at every step to s, " +
    "where it builds up to eps/(1 − β₂), and once more outside the root, as the paper writes it; its size " +
    "matters more than Adam's. Weight decay is decoupled, the authors' default.",
  libraries: [
    optax("optax.adabelief", ["lr", "beta1", "beta2"]),
    paper("Zhuang et al. 2020, algorithm 2", "2020"),
  ],
  conventions: [
    {
      title: "The authors' package",
      text:
        "adabelief-pytorch rectifies by default as RAdam does, which the paper's algorithm does not; its eps " +
        "was 1e-8 before version 0.1 and is 1e-16 since.",
      libraries: [authors("adabelief_pytorch.AdaBelief", "0.2", ["lr", "betas", "eps", "weightDecay"])],
    },
    {
      title: "eps inside the average",
      text:
        "The eps that builds up inside is an option by itself in Optax, eps_root. Without it only the one " +
        "outside the root keeps the quotient finite.",
      rival: {
        name: "AdaBelief with eps outside alone",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          s = beta2 * s + (1 - beta2) * (g - m)^2 + epsRoot
          a = m / (1 - beta1^t)
          b = s / (1 - beta2^t)
          p = p - lr * weightDecay * p - lr * a / (sqrt(b) + eps)
        `,
        hyperparameters: { epsRoot },
        values: { eps: 1e-3 },
      },
      libraries: [optax("optax.adabelief", ["lr", "beta1", "beta2", "eps", "epsRoot"], { epsRoot: 1e-16 })],
    },
  ],
} satisfies Prose;
