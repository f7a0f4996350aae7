import { optax, paper, pytorch } from "../conventions/implementation.ts";
import { amount, epsRoot } from "../define/hyperparameter.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Liu et al. 2020, arXiv:1908.03265, algorithm 2",
  inShort: "Adam that begins as SGD with momentum until it has seen enough gradients.",
  goodWhen: "Adam would need a warmup",
  failsWhen:
    "the first gradients are large, as at the start on Rosenbrock's surface: the first steps are as long",
  notes:
    "Adam with a warmup that follows from β₂: while the second moment rests on too few gradients, k ≤ 5, it " +
    "steps along the averaged gradient like SGD with momentum, then like Adam with a factor r that grows to " +
    "1. Those first steps (five at β₂ = 0.999) are as long as the gradient: where it is large, as at the " +
    "start on Rosenbrock's surface, an lr that suits the rest throws it far off. With β₂ up to 0.66 k never " +
    "passes 5. PyTorch's conventions: the threshold 5, and eps added to the root of the uncorrected second " +
    "moment.",
  libraries: [pytorch("torch.optim.RAdam", ["lr", "betas", "eps", "weightDecay", "decoupledWeightDecay"])],
  conventions: [
    {
      title: "As in Optax",
      text:
        "Optax adapts from k = 5 on instead of above it, with the threshold as an option, and adds eps to the " +
        "root of the corrected second moment, as Adam does.",
      rival: {
        name: "RAdam as in Optax",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = m / (1 - beta1^t)
          n = 2 / (1 - beta2) - 1
          k = n - 2 * t * beta2^t / (1 - beta2^t)
          r = sqrt((k - 4) * (k - 2) * n / ((n - 4) * (n - 2) * k))
          b = sqrt(v / (1 - beta2^t) + epsRoot) + eps
          p = p - lr * a * where(k >= threshold, r / b, 1)
        `,
        hyperparameters: {
          epsRoot,
          threshold: amount(
            { symbol: "k₀", tex: "k_0", label: "threshold" },
            5,
            { min: 4, max: 100 },
            "From which k on the step is adapted.",
          ),
        },
        values: { eps: 0.1 },
      },
      libraries: [optax("optax.radam", ["lr", "beta1", "beta2", "eps", "epsRoot", "threshold"])],
    },
    {
      title: "The threshold",
      text: "The paper adapts from k above 4, a step sooner at the usual β₂; PyTorch from above 5.",
      rival: {
        name: "RAdam with the paper's threshold",
        rule: `
          g = g + weightDecay * p
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = m / (1 - beta1^t)
          n = 2 / (1 - beta2) - 1
          k = n - 2 * t * beta2^t / (1 - beta2^t)
          r = sqrt((k - 4) * (k - 2) * n / ((n - 4) * (n - 2) * k))
          b = sqrt(1 - beta2^t) / (sqrt(v) + eps)
          p = p - lr * a * where(k > 4, r * b, 1)
        `,
      },
      libraries: [paper("Liu et al. 2020, algorithm 2", "2020")],
    },
    {
      title: "The first steps",
      text: "Some implementations do not move until the second moment can be trusted.",
      rival: {
        name: "RAdam that waits",
        rule: `
          g = g + weightDecay * p
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = m / (1 - beta1^t)
          n = 2 / (1 - beta2) - 1
          k = n - 2 * t * beta2^t / (1 - beta2^t)
          r = sqrt((k - 4) * (k - 2) * n / ((n - 4) * (n - 2) * k))
          b = sqrt(1 - beta2^t) / (sqrt(v) + eps)
          p = p - lr * a * where(k > 5, r * b, 0)
        `,
      },
    },
  ],
} satisfies Prose;
