import { keras, optax, pytorch, tensorflow } from "../conventions/implementation.ts";
import { amount } from "../define/hyperparameter.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Tieleman & Hinton 2012, Coursera lecture 6.5; centred: Graves 2013, arXiv:1308.0850",
  inShort: "Divides each coordinate's gradient by its typical size of late.",
  goodWhen: "the gradient differs in size from coordinate to coordinate, or changes on the way",
  failsWhen: "lr is not lowered: near a minimum it steps by about lr, from side to side",
  notes:
    "Divides the gradient by the root of an average of its square, coordinate by coordinate. The average " +
    "starts at zero and is not corrected, so the first step is 1/√(1 − α) times lr, ten times at α = 0.99. " +
    "Near a minimum it keeps stepping by about lr, from side to side. Centred, it divides by the deviation from the " +
    "average gradient, which is small along an even slope: steps grow long there. Momentum is a heavy ball " +
    "of divided gradients. eps stands outside the root, as in PyTorch; the variance is kept from rounding " +
    "below 0, which PyTorch does not do.",
  libraries: [pytorch("torch.optim.RMSprop", ["lr", "alpha", "eps", "weightDecay", "momentum", "centered"])],
  conventions: [
    {
      title: "Where eps and lr stand",
      text:
        "Keras, Optax and TensorFlow add eps under the root, where Keras's 1e-7 counts as 3e-4 outside would, and " +
        "put lr into the momentum buffer, so that a changed lr takes its time. Their α, called rho or decay, " +
        "defaults to 0.9. Keras's weight_decay is decoupled. TensorFlow's own RMSPropOptimizer has an eps of " +
        "1e-10 and starts the average at 1, which makes first steps short instead of long.",
      rival: {
        name: "RMSprop as in Keras",
        rule: `
          init v = initialScale
          v = alpha * v + (1 - alpha) * g^2
          a = alpha * a + (1 - alpha) * g
          s = where(centered, v - a^2, v)
          b = momentum * b + lr * g / sqrt(s + eps)
          p = p - lr * weightDecay * p - b
        `,
        hyperparameters: {
          initialScale: amount(
            { symbol: "v₀", tex: "v_0", label: "initial scale" },
            0,
            { min: 0, max: 100 },
            "What the average of squared gradients starts at.",
          ),
        },
        values: { eps: 0.01 },
      },
      libraries: [
        keras("keras.optimizers.RMSprop", ["lr", "alpha", "momentum", "eps", "centered", "weightDecay"], {
          lr: 1e-3,
          alpha: 0.9,
          eps: 1e-7,
        }),
        optax("optax.rmsprop", ["lr", "alpha", "eps", "initialScale", "centered", "momentum"], {
          alpha: 0.9,
        }),
        tensorflow("tf.compat.v1.train.RMSPropOptimizer", ["lr", "alpha", "momentum", "eps", "centered"], {
          alpha: 0.9,
          eps: 1e-10,
          initialScale: 1,
        }),
      ],
    },
  ],
} satisfies Prose;
