import { keras, optax, pytorch, pytorch1 } from "../conventions/implementation.ts";
import { epsRoot } from "../define/hyperparameter.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Dozat 2016, openreview:OM0jvwB8jIp57ZJjtNEZ",
  inShort: "Adam that already applies the momentum of the next step.",
  goodWhen: "Adam suits the problem and the path bends",
  failsWhen: "lr is not lowered: steps stay at about lr near a minimum",
  notes:
    "Adam with Nesterov's momentum: the momentum that the next step would apply is applied now, so the " +
    "current gradient counts for more than in Adam. The momentum itself grows from about β₁/2 to β₁, over " +
    "some thousand steps at PyTorch's momentum decay. It turns a little sooner in a bend than Adam and " +
    "has the same weakness: steps of about lr that do not shrink near a minimum. The rule and its defaults are " +
    "PyTorch 2's.",
  libraries: [
    pytorch("torch.optim.NAdam", [
      "lr",
      "betas",
      "eps",
      "weightDecay",
      "momentumDecay",
      "decoupledWeightDecay",
    ]),
  ],
  conventions: [
    {
      title: "The product of momenta",
      text:
        "PyTorch 1.13 multiplies the product, which holds the current momentum already, by it once more " +
        "before correcting the average: a mistake, corrected in 2023. Only the first few steps differ: at the " +
        "defaults the first is lr·1.050 instead of lr·1.056.",
      rival: {
        name: "NAdam of PyTorch 1.13",
        rule: `
          g = g + weightDecay * p
          k = beta1 * (1 - 0.5 * 0.96^(t * momentumDecay))
          l = beta1 * (1 - 0.5 * 0.96^((t + 1) * momentumDecay))
          init w = 1
          w = w * k
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = (1 - k) * g / (1 - w) + l * m / (1 - w * k * l)
          b = v / (1 - beta2^t)
          p = p - lr * a / (sqrt(b) + eps)
        `,
      },
      libraries: [pytorch1("torch.optim.NAdam", ["lr", "betas", "eps", "weightDecay", "momentumDecay"])],
    },
    {
      title: "The momentum's schedule",
      text:
        "The paper and PyTorch let it grow by 0.96^(t/250); Keras 3, and the last versions of Keras 2, by 0.96ᵗ, " +
        "so that it is there after a hundred steps. Keras's weight_decay is decoupled.",
      rival: {
        name: "NAdam with Keras's schedule",
        rule: `
          k = beta1 * (1 - 0.5 * 0.96^t)
          l = beta1 * (1 - 0.5 * 0.96^(t + 1))
          init w = 1
          w = w * k
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = (1 - k) * g / (1 - w) + l * m / (1 - w * l)
          b = v / (1 - beta2^t)
          p = p - lr * weightDecay * p - lr * a / (sqrt(b) + eps)
        `,
      },
      libraries: [
        keras("keras.optimizers.Nadam", ["lr", "beta1", "beta2", "eps", "weightDecay"], {
          lr: 1e-3,
          eps: 1e-7,
        }),
      ],
    },
    {
      title: "Without a schedule",
      text:
        "Optax and many a textbook keep the momentum at β₁ and correct it by powers of β₁, as Adam does. " +
        "Optax's weight decay, that of nadamw, is decoupled.",
      rival: {
        name: "NAdam with constant momentum",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = (1 - beta1) * g / (1 - beta1^t) + beta1 * m / (1 - beta1^(t + 1))
          b = v / (1 - beta2^t)
          p = p - lr * weightDecay * p - lr * a / (sqrt(b + epsRoot) + eps)
        `,
        hyperparameters: { epsRoot },
      },
      libraries: [
        optax("optax.nadam", ["lr", "beta1", "beta2", "eps", "epsRoot"]),
        optax("optax.nadamw", ["lr", "beta1", "beta2", "eps", "epsRoot", "weightDecay"], {
          weightDecay: 1e-4,
        }),
      ],
    },
  ],
} satisfies Prose;
