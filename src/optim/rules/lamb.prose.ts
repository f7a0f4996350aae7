import { keras, optax, paper } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "You et al. 2020, arXiv:1904.00962, algorithm 2",
  inShort: "Takes Adam's direction and changes every tensor by the same part of its length.",
  goodWhen: "a network is trained with very large batches",
  failsWhen:
    "the distance from the origin means nothing, as on a surface, or lr is not lowered near a minimum",
  notes:
    "Takes Adam's direction and gives it, tensor by tensor, the length lr·‖p‖: every layer changes by the " +
    "same part of itself, which lets very large batches use one lr. Where p or the direction is 0, as biases " +
    "often are at first, the length is left alone. Made for networks: on a surface ‖p‖ is the distance from " +
    "the origin, which means nothing there, and steps grow with it. Steps do not shrink near a minimum. The " +
    "length is used as it is (φ the identity), both moments are bias-corrected. Biases and the parameters of " +
    "normalisation layers are usually left to Adam.",
  libraries: [
    optax("optax.lamb", ["lr", "beta1", "beta2", "eps", "weightDecay"]),
    paper("You et al. 2020, algorithm 2", "2020"),
  ],
  conventions: [
    {
      title: "Decay before the step",
      text:
        "Keras shrinks p by lr·λ first, as all its optimizers do, and then takes ‖p‖ and the length of a " +
        "direction that knows nothing of the decay. Its eps is 1e-7.",
      rival: {
        name: "LAMB as in Keras",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          u = m / (1 - beta1^t) / (sqrt(v / (1 - beta2^t)) + eps)
          p = p - lr * weightDecay * p
          k = where(norm(p) * norm(u) > 0, norm(p) / norm(u), 1)
          p = p - lr * k * u
        `,
        values: { weightDecay: 0.1 },
      },
      libraries: [
        keras("keras.optimizers.Lamb", ["lr", "beta1", "beta2", "eps", "weightDecay"], { eps: 1e-7 }),
      ],
    },
    {
      title: "The bounds of a length",
      text: "The paper's φ may bound ‖p‖. Several PyTorch versions bound it by 10, and some bound the quotient instead.",
      rival: {
        name: "LAMB with ‖p‖ of at most 1",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = m / (1 - beta1^t)
          b = v / (1 - beta2^t)
          u = a / (sqrt(b) + eps) + weightDecay * p
          k = where(norm(p) * norm(u) > 0, min(norm(p), 1) / norm(u), 1)
          p = p - lr * k * u
        `,
      },
    },
    {
      title: "Bias correction",
      text: "Some versions leave it out: only the direction matters, so that it shows where weight decay or eps do.",
      rival: {
        name: "LAMB without bias correction",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          u = m / (sqrt(v) + eps) + weightDecay * p
          k = where(norm(p) * norm(u) > 0, norm(p) / norm(u), 1)
          p = p - lr * k * u
        `,
        values: { weightDecay: 0.1 },
      },
    },
  ],
} satisfies Prose;
