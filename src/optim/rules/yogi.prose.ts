import { optax, paper } from "../conventions/implementation.ts";
import { amount } from "../define/hyperparameter.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Zaheer et al. 2018, NeurIPS 31, Adaptive Methods for Nonconvex Optimization, algorithm 2",
  inShort: "Adam whose second moment falls slowly, so that steps never grow suddenly.",
  goodWhen: "large gradients come in bursts",
  failsWhen: "the first gradient is large, as on Rosenbrock's surface: steps stay short for a long time",
  notes:
    "Adam whose second moment moves towards g² by steps of (1 − β₂)·g², whatever the distance: it rises as " +
    "Adam's does and falls far more slowly, so the step size cannot jump up after a burst of large " +
    "gradients. The other side of it: a large first gradient shortens steps for a long time, as on Rosenbrock's " +
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
} satisfies Prose;
