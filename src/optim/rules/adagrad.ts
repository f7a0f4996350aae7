import { namedOptions, type TorchCounterpart } from "../counterpart.ts";
import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { amount, learningRate, penalty, tiny } from "../hyperparameter.ts";
import { keras, optax, pytorch } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const adagrad = defineRule({
  id: "adagrad",
  name: "Adagrad",
  family: "adaptive",
  paper: "Duchi, Hazan & Singer 2011, JMLR 12:2121–2159",
  hyperparameters: {
    lr: learningRate(1e-2),
    lrDecay: amount(
      { symbol: "ζ", tex: "\\zeta", label: "lr decay" },
      0,
      { min: 0, max: 1 },
      "Divides lr by 1 + (t − 1)·ζ besides.",
    ),
    weightDecay: penalty(0),
    initialAccumulatorValue: amount(
      { symbol: "s₀", tex: "s_0", label: "initial accumulator" },
      0,
      { min: 0, max: 100 },
      "What the sum of squares starts at; read at the first step alone.",
    ),
    eps: tiny(1e-10),
  },
  rule: `
    g = g + weightDecay * p
    init s = initialAccumulatorValue
    s = s + g^2
    p = p - lr / (1 + (t - 1) * lrDecay) * g / (sqrt(s) + eps)
  `,
  variants: [{ name: "Adagrad", values: { lr: 1 }, network: { lr: 0.2 } }],
  notes:
    "Divides by the root of the sum of all squared gradients so far, coordinate by coordinate: directions " +
    "with rare or small gradients keep long steps. The first step moves every coordinate by lr; under " +
    "gradients of one size step t moves by lr/√t. The sum never shrinks, so large gradients on the way in " +
    "leave nothing for later. eps stands outside the root, and the sum starts at 0, as in PyTorch.",
  libraries: [
    pytorch("torch.optim.Adagrad", ["lr", "lrDecay", "weightDecay", "initialAccumulatorValue", "eps"]),
  ],
  conventions: [
    {
      title: "A start of 0.1, and eps",
      text:
        "Keras and Optax start the sum at 0.1 and add eps (1e-7) under the root: for gradients well below 0.3 " +
        "the first steps are shorter in proportion to them, where PyTorch's first step is lr for any " +
        "gradient. Keras has lr 0.001, and its weight_decay is decoupled.",
      rival: {
        name: "Adagrad as in Keras",
        rule: `
          init s = initialAccumulatorValue
          s = s + g^2
          p = p - lr * weightDecay * p - lr * g / sqrt(s + eps)
        `,
        own: { initialAccumulatorValue: 0.1 },
      },
      libraries: [
        keras("keras.optimizers.Adagrad", ["lr", "initialAccumulatorValue", "eps", "weightDecay"], {
          lr: 1e-3,
          initialAccumulatorValue: 0.1,
          eps: 1e-7,
        }),
        optax("optax.adagrad", ["lr", "initialAccumulatorValue", "eps"], {
          initialAccumulatorValue: 0.1,
          eps: 1e-7,
        }),
      ],
    },
  ],
});
export default adagrad;

export const torch: TorchCounterpart = {
  name: "Adagrad",
  options: namedOptions("lr", "lrDecay", "weightDecay", "initialAccumulatorValue", "eps"),
  constant: ["initialAccumulatorValue"],
};

export interface AdagradOptions extends CommonOptions {
  readonly lr?: number;
  readonly lrDecay?: number;
  readonly weightDecay?: number;
  readonly initialAccumulatorValue?: number;
  readonly eps?: number;
}

/**
 * Adagrad (Duchi, Hazan & Singer 2011), as in PyTorch.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adagrad extends Optimizer<AdagradOptions> {
  constructor(params: Params<AdagradOptions>, options: AdagradOptions = {}) {
    super(adagrad, params, options);
  }
}
