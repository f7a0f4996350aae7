import { optax, paper } from "../conventions/implementation.ts";
import { onOff, tiny } from "../define/hyperparameter.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "You, Gitman & Ginsburg 2017, arXiv:1708.03888, algorithm 1",
  inShort: "SGD with momentum that changes every tensor by the same part of its length.",
  goodWhen: "a network is trained with very large batches",
  failsWhen:
    "the distance from the origin means nothing, as on a surface, or lr is not lowered near a minimum",
  notes:
    "SGD with momentum whose gradient is given, tensor by tensor, the length trustCoefficient·‖p‖: every " +
    "layer changes by the same part of itself whatever the size of its gradient. So steps do not shrink near " +
    "a minimum, and only a falling lr lets it settle. Where p or the gradient is 0 the gradient is taken as " +
    "it is; literally, a tensor that starts at 0 would never move. On a surface ‖p‖ is the distance from the " +
    "origin, which means nothing there. The velocity is a heavy ball with lr inside, as in the paper. The " +
    "default weight decay is 0, where the paper's runs had 0.0005. Biases and the parameters of normalisation " +
    "layers are usually left to plain SGD.",
  libraries: [paper("You, Gitman & Ginsburg 2017, algorithm 1", "2017")],
  conventions: [
    {
      title: "The length with the decay",
      text:
        "Optax adds λ·p to the gradient first and measures the sum, ‖g + λ·p‖, where the paper adds up the " +
        "lengths, ‖g‖ + λ·‖p‖.",
      rival: {
        name: "LARS as in Optax",
        rule: `
          u = g + weightDecay * p
          k = where(norm(p) * norm(u) > 0, trustCoefficient * norm(p) / (norm(u) + eps), 1)
          v = momentum * v + lr * k * u
          p = p - where(nesterov, lr * k * u + momentum * v, v)
        `,
        hyperparameters: {
          eps: tiny(0),
          nesterov: onOff("nesterov", "", "Looks ahead: steps by the newest part of v once more."),
        },
        values: { weightDecay: 0.1 },
      },
      libraries: [
        optax("optax.lars", ["lr", "weightDecay", "trustCoefficient", "eps", "momentum", "nesterov"]),
      ],
    },
    {
      title: "lr outside the velocity",
      text: "PyTorch ports that wrap SGD multiply the velocity by lr, so that a changed lr acts on all of it at once.",
      rival: {
        name: "LARS with lr outside",
        rule: `
          w = norm(p)
          n = norm(g) + weightDecay * w
          k = where(w * n > 0, trustCoefficient * w / n, 1)
          v = momentum * v + k * (g + weightDecay * p)
          p = p - lr * v
        `,
      },
    },
    {
      title: "Clipping",
      text:
        "LARC, which NVIDIA's Apex used to have, takes the layer's rate only where it is below lr, and lr " +
        "elsewhere.",
      rival: {
        name: "LARC",
        rule: `
          w = norm(p)
          n = norm(g) + weightDecay * w
          k = where(w * n > 0, min(trustCoefficient * w / n, lr), lr)
          v = momentum * v + k * (g + weightDecay * p)
          p = p - v
        `,
        values: { lr: 0.0005 },
      },
    },
  ],
} satisfies Prose;
