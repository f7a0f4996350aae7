import { keras, optax, pytorch } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Robbins & Monro 1951, doi:10.1214/aoms/1177729586; momentum: Polyak 1964; Nesterov 1983",
  inShort: "Steps against the gradient: the larger the gradient, the longer the step.",
  goodWhen: "the loss curves about equally in all directions; momentum helps along a ravine",
  failsWhen:
    "lr is above 2/λ for the largest curvature λ, where it diverges; below that it is slow along flat directions",
  notes:
    "Steps against the gradient. Momentum averages the direction over about 1/(1 − μ) steps: it damps the " +
    "zigzag across a ravine and carries along its floor. Two conventions are in use. The exponential average " +
    "(dampening = momentum, the default here) leaves the length of a step as it was; PyTorch's heavy ball " +
    "(dampening 0) sums gradients, so that its steps are up to 1/(1 − μ) times longer for the same learning " +
    "rate. Along a direction of curvature λ plain SGD diverges for lr above 2/λ. Nesterov's look-ahead is in " +
    "the rewritten form of PyTorch and Keras, in which p is the point that looks ahead. Weight decay is " +
    "coupled.",
  libraries: [
    pytorch("torch.optim.SGD", ["lr", "momentum", "nesterov", "weightDecay"], { dampening: 0 }),
    optax("optax.sgd", ["lr", "momentum", "nesterov"], { dampening: 0 }),
  ],
  conventions: [
    {
      title: "Sum or average of gradients",
      text:
        "PyTorch's momentum has dampening 0, a heavy ball: v = μ·v + g. Optax's trace is the same. The " +
        "exponential average, the default here, is it with an lr of (1 − μ) times as much, as long as " +
        "neither changes.",
      rival: {
        name: "Heavy ball of the same lr",
        rule: `
          g = g + weightDecay * p
          v = momentum * v + g
          p = p - lr * where(nesterov, g + momentum * v, v)
        `,
        values: { momentum: 0.9 },
      },
    },
    {
      title: "lr inside the velocity",
      text:
        "Keras has v = μ·v − lr·g and p = p + v. While lr is constant that is PyTorch's heavy ball; when lr " +
        "changes, the velocity keeps the old one and only new gradients bear the new. Its weight_decay is " +
        "decoupled: it shrinks p by lr·λ·p and leaves the velocity alone.",
      rival: {
        name: "Heavy ball as in Keras",
        rule: `
          v = momentum * v - lr * g
          p = p - lr * weightDecay * p + where(nesterov, momentum * v - lr * g, v)
        `,
        values: { momentum: 0.9, dampening: 0 },
      },
      libraries: [keras("keras.optimizers.SGD", ["lr", "momentum", "nesterov", "weightDecay"], { lr: 0.01 })],
    },
    {
      title: "The first velocity",
      text:
        "With dampening PyTorch starts the velocity at the undamped first gradient, which an average of " +
        "decay 0.9 remembers for some twenty steps. Here it starts at (1 − τ)·g like any other.",
      rival: {
        name: "SGD with PyTorch's first velocity",
        rule: `
          g = g + weightDecay * p
          v = where(t == 1, g, momentum * v + (1 - dampening) * g)
          d = where(nesterov, g + momentum * v, v)
          p = p - lr * where(momentum == 0, g, d)
        `,
        values: { momentum: 0.9 },
      },
      libraries: [
        pytorch("torch.optim.SGD", ["lr", "momentum", "dampening", "nesterov", "weightDecay"], {
          dampening: 0,
        }),
      ],
    },
    {
      title: "Coupled or decoupled decay",
      text:
        "PyTorch adds λ·p to the gradient, so that momentum carries the decay along. Decoupled, as in SGDW " +
        "(Loshchilov & Hutter 2019) and Keras's weight_decay, it acts at once. Without momentum both are the " +
        "same.",
      rival: {
        name: "SGD with decoupled decay",
        rule: `
          v = momentum * v + (1 - dampening) * g
          d = where(nesterov, g + momentum * v, v)
          p = p - lr * weightDecay * p - lr * where(momentum == 0, g, d)
        `,
        values: { momentum: 0.9, weightDecay: 0.1 },
      },
    },
  ],
} satisfies Prose;
