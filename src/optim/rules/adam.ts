import { type DtorchCounterpart, namedOptions, type TorchCounterpart } from "../counterpart.ts";
import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { decay, decoupledSwitch, epsRoot, learningRate, onOff, penalty, tiny } from "../hyperparameter.ts";
import { keras, optax, paper, pytorch, tensorflow } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";
import { adamWithEpsHat } from "../shared-rules.ts";

const adam = defineRule({
  id: "adam",
  name: "Adam",
  family: "adaptive",
  paper:
    "Kingma & Ba 2015, arXiv:1412.6980, algorithm 1; AMSGrad: Reddi, Kale & Kumar 2018, arXiv:1904.09237",
  hyperparameters: {
    lr: learningRate(1e-3),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "Decay rate of the average of squared gradients."),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
    amsgrad: onOff("AMSGrad", "", "Divides by the largest second moment so far, so that it never shrinks."),
    decoupledWeightDecay: decoupledSwitch,
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + where(decoupledWeightDecay, 0, weightDecay) * p
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    u = max(u, v)
    a = m / (1 - beta1^t)
    b = where(amsgrad, u, v) / (1 - beta2^t)
    p = p - where(decoupledWeightDecay, lr * weightDecay, 0) * p - lr * a / (sqrt(b) + eps)
  `,
  title: ({ amsgrad }) => (amsgrad ? "AMSGrad" : "Adam"),
  variants: [
    { name: "Adam", values: { lr: 0.05 }, network: { lr: 0.01 } },
    { name: "AMSGrad", values: { lr: 0.05, amsgrad: 1 }, network: { lr: 0.01 } },
  ],
  notes:
    "Divides an average of the gradient by the root of an average of its square, coordinate by coordinate: " +
    "while the gradient keeps its sign and size, a step moves each coordinate by about lr, whatever the " +
    "gradient's scale; the first step is exactly lr·g/(|g| + eps). Both averages are corrected for starting " +
    "at zero. With noisy gradients its steps do not shrink near a minimum unless lr is lowered, and where " +
    "large gradients are rare the second moment forgets them: AMSGrad keeps its maximum. Weight decay is " +
    "added to the gradient, where it is divided by the second moment like everything else; decoupled it is " +
    "AdamW's. eps stands outside the root.",
  libraries: [
    pytorch("torch.optim.Adam", ["lr", "betas", "eps", "weightDecay", "amsgrad", "decoupledWeightDecay"]),
    optax("optax.adam", ["lr", "beta1", "beta2", "eps"]),
    paper("Kingma & Ba 2015, algorithm 1", "2015"),
  ],
  conventions: [
    {
      title: "Which eps",
      text:
        "Keras and TensorFlow add eps to the root of the uncorrected second moment: the ε̂ at the end of " +
        "section 2 of the paper, by default 1e-7 in Keras and 1e-8 in TensorFlow's own AdamOptimizer. Early " +
        "on that eps counts 1/√(1 − β₂ᵗ) times as much: 32 times at the first step. Keras's weight_decay is " +
        "decoupled, so that its Adam with one is AdamW.",
      rival: { name: "Adam with ε̂", rule: adamWithEpsHat, values: { eps: 0.1 } },
      libraries: [
        keras("keras.optimizers.Adam", ["lr", "beta1", "beta2", "eps", "amsgrad", "weightDecay"], {
          eps: 1e-7,
        }),
        tensorflow("tf.compat.v1.train.AdamOptimizer", ["lr", "beta1", "beta2", "eps"]),
      ],
    },
    {
      title: "A second eps",
      text: "Optax has one under the root besides, eps_root, 0 unless set, to be differentiated through.",
      rival: {
        name: "Adam with Optax's eps_root",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = m / (1 - beta1^t)
          b = v / (1 - beta2^t)
          p = p - lr * a / (sqrt(b + epsRoot) + eps)
        `,
        hyperparameters: { epsRoot },
        own: { epsRoot: 0.01 },
      },
      libraries: [optax("optax.adam", ["lr", "beta1", "beta2", "eps", "epsRoot"])],
    },
    {
      title: "Bias correction",
      text:
        "Some implementations, BERT's among them, leave it out. At the default betas the first step is then " +
        "(1 − β₁)/√(1 − β₂) = 3.2 times as long, and steps stay longer for some thousand steps.",
      rival: {
        name: "Adam without bias correction",
        rule: `
          g = g + weightDecay * p
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          u = max(u, v)
          p = p - lr * m / (sqrt(where(amsgrad, u, v)) + eps)
        `,
      },
    },
    {
      title: "AMSGrad's maximum",
      text:
        "Taken here, in PyTorch and in Keras of the uncorrected second moment, which is corrected " +
        "afterwards. Optax takes it of the corrected one, so that one large first gradient brakes for ever. " +
        "The paper corrects nothing.",
      rival: {
        name: "AMSGrad of the corrected moment",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = m / (1 - beta1^t)
          b = v / (1 - beta2^t)
          u = max(u, b)
          p = p - lr * a / (sqrt(u + epsRoot) + eps)
        `,
        hyperparameters: { epsRoot },
        values: { amsgrad: 1 },
      },
      libraries: [optax("optax.amsgrad", ["lr", "beta1", "beta2", "eps", "epsRoot"])],
    },
  ],
});
export default adam;

export const torch: TorchCounterpart = {
  name: "Adam",
  options: namedOptions("lr", "betas", "eps", "weightDecay", "amsgrad"),
  // PyTorch 1.13 has decoupled decay in AdamW alone.
  without: { decoupledWeightDecay: 0 },
  // PyTorch's largest second moment so far is that from when it is asked for.
  constant: ["amsgrad"],
};

const groups =
  "dtorch's AdamParam refuses every argument, since it asks for an instance of list[Parameter]; AdamGroup stands in its place.";

export const dtorch: DtorchCounterpart = {
  name: "Adam",
  options: namedOptions("lr", "betas", "eps", "weightDecay"),
  without: { amsgrad: 0, decoupledWeightDecay: 0 },
  group: ["AdamGroup", "dtorch_own.adam_group"],
  remarks: ({ weightDecay }) =>
    weightDecay === 0
      ? [groups]
      : [
          groups,
          "dtorch's Adam writes its weight decay into the gradient, so that a second step() without zero_grad() " +
            "decays twice. Every step here begins with zero_grad() and a fresh gradient.",
        ],
};

export interface AdamOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly amsgrad?: boolean;
  readonly decoupledWeightDecay?: boolean;
}

/**
 * Adam (Kingma & Ba 2015, algorithm 1), weight decay coupled unless `decoupledWeightDecay` is set: `m`, `v` averages of `g`, `g²`, both
 * bias-corrected; `p ← p − lr·m̂/(√v̂ + eps)`. With `amsgrad` the largest `v` so far stands for `v`, as in PyTorch.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adam extends Optimizer<AdamOptions> {
  constructor(params: Params<AdamOptions>, options: AdamOptions = {}) {
    super(adam, params, options);
  }
}
