import { keras, optax, paper, pytorch, tensorflow } from "../conventions/implementation.ts";
import { epsRoot } from "../define/hyperparameter.ts";
import type { Prose } from "../define/prose.ts";
import { adamWithEpsHat } from "../engine/shared-rules.ts";

export default {
  paper:
    "Kingma & Ba 2015, arXiv:1412.6980, algorithm 1; AMSGrad: Reddi, Kale & Kumar 2018, arXiv:1904.09237",
  inShort: "Gives each coordinate its own step size: average gradient over typical gradient size.",
  goodWhen: "the gradient differs in size from coordinate to coordinate, or its size is not known beforehand",
  failsWhen: "gradients are noisy and lr is not lowered: it keeps moving by about lr around a minimum",
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
        "afterwards. Optax takes it of the corrected one, so that one large first gradient shortens all later steps. " +
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
} satisfies Prose;
