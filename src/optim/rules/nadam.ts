import { namedOptions, type TorchCounterpart } from "../counterpart.ts";
import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { amount, decay, decoupledSwitch, epsRoot, learningRate, penalty, tiny } from "../hyperparameter.ts";
import { keras, optax, pytorch, pytorch1 } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const nadam = defineRule({
  id: "nadam",
  name: "NAdam",
  family: "adaptive",
  paper: "Dozat 2016, openreview:OM0jvwB8jIp57ZJjtNEZ",
  hyperparameters: {
    lr: learningRate(2e-3),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients, and where the momentum ends."),
    beta2: decay(0.999, 2, "Decay rate of the average of squared gradients."),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
    momentumDecay: amount(
      { symbol: "ψ", tex: "\\psi", label: "momentum decay" },
      4e-3,
      { min: 0, max: 1 },
      "How fast the momentum grows from half of β₁ to β₁: by 0.96^(t·ψ).",
    ),
    decoupledWeightDecay: decoupledSwitch,
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + where(decoupledWeightDecay, 0, weightDecay) * p
    k = beta1 * (1 - 0.5 * 0.96^(t * momentumDecay))
    l = beta1 * (1 - 0.5 * 0.96^((t + 1) * momentumDecay))
    init w = 1
    w = w * k
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    a = (1 - k) * g / (1 - w) + l * m / (1 - w * l)
    b = v / (1 - beta2^t)
    p = p - where(decoupledWeightDecay, lr * weightDecay, 0) * p - lr * a / (sqrt(b) + eps)
  `,
  variants: [{ name: "NAdam", values: { lr: 0.02 }, network: { lr: 0.05 } }],
  notes:
    "Adam with Nesterov's momentum: the momentum that the next step would apply is applied now, so the " +
    "current gradient counts for more than in Adam. The momentum itself grows from about β₁/2 to β₁, over " +
    "some thousand steps at PyTorch's momentum decay. It turns a little sooner in a bend than Adam and " +
    "shares its failings: steps of about lr that do not shrink near a minimum. The rule and its defaults are " +
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
        "before correcting the average: a mistake, mended in 2023. Only the first few steps differ: at the " +
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
});
export default nadam;

export const torch: TorchCounterpart = {
  name: "NAdam",
  options: namedOptions("lr", "betas", "eps", "weightDecay", "momentumDecay", "decoupledWeightDecay"),
  fits: () => false,
  otherwise:
    "NAdam is written out as a rule: torch.optim.NAdam of PyTorch 2 does the same, that of 1.13 corrects the momentum otherwise in the first steps.",
};

export interface NAdamOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly momentumDecay?: number;
  readonly decoupledWeightDecay?: boolean;
}

/**
 * Adam with Nesterov momentum (Dozat 2016), as in PyTorch 2.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class NAdam extends Optimizer<NAdamOptions> {
  constructor(params: Params<NAdamOptions>, options: NAdamOptions = {}) {
    super(nadam, params, options);
  }
}
