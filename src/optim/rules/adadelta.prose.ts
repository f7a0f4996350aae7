import { keras, optax, paper, pytorch } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Zeiler 2012, arXiv:1212.5701, algorithm 1",
  inShort: "Finds its step size: size of recent steps over size of recent gradients.",
  goodWhen: "no learning rate is known and there is time for many steps",
  failsWhen: "there are few steps: the first are about √(eps/(1 − ρ)) long, and they grow slowly",
  notes:
    "Scales each step by the size of recent steps over that of recent gradients, so that no learning rate is " +
    "needed: lr is a factor, 1 in the paper. The ratio has the unit of p, and the first steps are as small " +
    "as eps makes them, √(eps/(1 − ρ)): it sets off slowly, speeds up, and where the gradient keeps its sign " +
    "can speed up without bound. With eps = 0 it never moves. ρ is 0.9 as in PyTorch (0.95 in the paper), " +
    "eps under both roots.",
  libraries: [
    pytorch("torch.optim.Adadelta", ["lr", "rho", "eps", "weightDecay"]),
    optax("optax.adadelta", ["lr", "rho", "eps", "weightDecay"]),
    paper("Zeiler 2012, algorithm 1", "2012", { rho: 0.95 }),
  ],
  conventions: [
    {
      title: "Defaults and decay in Keras",
      text:
        "The paper has ρ = 0.95, eps = 1e-6 and no lr; PyTorch lr 1, ρ 0.9, eps 1e-6; Keras lr 0.001, ρ " +
        "0.95, eps 1e-7, so that Keras's default run is some thousand times slower at the start. Its " +
        "weight_decay is decoupled.",
      rival: {
        name: "Adadelta with decoupled decay",
        rule: `
          v = rho * v + (1 - rho) * g^2
          d = sqrt(u + eps) / sqrt(v + eps) * g
          u = rho * u + (1 - rho) * d^2
          p = p - lr * weightDecay * p - lr * d
        `,
        values: { weightDecay: 0.1 },
      },
      libraries: [
        keras("keras.optimizers.Adadelta", ["lr", "rho", "eps", "weightDecay"], {
          lr: 1e-3,
          rho: 0.95,
          eps: 1e-7,
        }),
      ],
    },
    {
      title: "Which step is averaged",
      text:
        "u averages the step before lr is applied, in PyTorch, Optax and Keras alike. Averaging the step that was " +
        "made would let lr act on all later steps too.",
      rival: {
        name: "Adadelta averaging the step made",
        rule: `
          g = g + weightDecay * p
          v = rho * v + (1 - rho) * g^2
          d = lr * sqrt(u + eps) / sqrt(v + eps) * g
          u = rho * u + (1 - rho) * d^2
          p = p - d
        `,
        values: { lr: 0.5 },
      },
    },
  ],
} satisfies Prose;
