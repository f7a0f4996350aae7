import { keras, optax, pytorch } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Duchi, Hazan & Singer 2011, JMLR 12:2121–2159",
  inShort: "Divides each coordinate's gradient by the root of the sum of all its squares so far.",
  goodWhen: "some coordinates have rare or small gradients",
  failsWhen:
    "gradients are large at first or the run is long: the sum never shrinks, and steps get ever shorter",
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
} satisfies Prose;
