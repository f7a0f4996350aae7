import { type DtorchCounterpart, namedOptions, staysOnOrOff, type TorchCounterpart } from "../counterpart.ts";
import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { learningRate, momentumRate, onOff, penalty, type Values } from "../hyperparameter.ts";
import { keras, optax, pytorch } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const sgd = defineRule({
  id: "sgd",
  name: "SGD",
  family: "sgd",
  paper: "Robbins & Monro 1951, doi:10.1214/aoms/1177729586; momentum: Polyak 1964; Nesterov 1983",
  hyperparameters: {
    lr: learningRate(1e-3),
    momentum: momentumRate(0),
    dampening: {
      symbol: "τ",
      tex: "\\tau",
      label: "dampening",
      default: { follows: "momentum", of: (v) => (v.nesterov ? 0 : (v.momentum ?? 0)) },
      range: { min: 0, max: 1 },
      scale: "complement",
      slider: { min: 0, max: 0.999 },
      meaning:
        "The gradient enters the velocity times 1 − τ: τ = μ makes an exponential average, τ = 0 PyTorch's " +
        "heavy ball.",
    },
    nesterov: onOff("nesterov", "", "Looks ahead: steps along g + μ·v instead of v."),
    weightDecay: penalty(0),
  },
  rule: `
    g = g + weightDecay * p
    v = momentum * v + (1 - dampening) * g
    d = where(nesterov, g + momentum * v, v)
    p = p - lr * where(momentum == 0, g, d)
  `,
  // PyTorch's own condition: without it the look-ahead would mean something else.
  conflict: (v) =>
    v.nesterov && (v.momentum === 0 || v.dampening !== 0)
      ? `nesterov needs a momentum above 0 and a dampening of 0, not momentum ${v.momentum} and dampening ${v.dampening}`
      : null,
  title: (v) => {
    if (v.momentum === 0) return "SGD";
    if (v.nesterov) return "Nesterov";
    return v.dampening === 0 ? "Heavy ball" : "SGD momentum";
  },
  variants: [
    { name: "SGD", values: { lr: 0.001 }, network: { lr: 0.1 } },
    { name: "SGD momentum", values: { lr: 0.005, momentum: 0.9 }, network: { lr: 0.1 } },
    { name: "Heavy ball", values: { lr: 0.0005, momentum: 0.9, dampening: 0 }, network: { lr: 0.05 } },
    { name: "Nesterov", values: { lr: 0.0005, momentum: 0.9, nesterov: 1 }, network: { lr: 0.05 } },
  ],
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
});
export default sgd;

/** Without momentum there is no velocity that anything could be dampened in. */
const undamped = (values: Values): Values => (values.momentum === 0 ? { ...values, dampening: 0 } : values);

export const torch: TorchCounterpart = {
  name: "SGD",
  options: namedOptions("lr", "momentum", "dampening", "nesterov", "weightDecay"),
  given: undamped,
  // PyTorch keeps a velocity from when momentum begins; ours is kept always.
  fits: (history) => staysOnOrOff(history, "momentum"),
  // With dampening PyTorch's first velocity is the gradient itself, undamped.
  averages: (history) => history.some(({ momentum, dampening }) => momentum !== 0 && dampening !== 0),
  otherwise:
    "SGD is written out as a rule: torch.optim.SGD has no velocity until there is a momentum, and here that begins on the way.",
};

export const dtorch: DtorchCounterpart = {
  name: "SGD",
  options: namedOptions("lr", "momentum"),
  without: { nesterov: 0, weightDecay: 0 },
  constant: ["momentum"],
  given: undamped,
  // lr·(v of the heavy ball)·(1 − τ) is lr·(v whose gradients enter times 1 − τ), as long as τ and μ stay.
  damping: "dampening",
  fits: (history, rated) =>
    history.every(
      ({ momentum, dampening }) =>
        momentum === 0 ||
        // A schedule would not know of the factor in the learning rate.
        (dampening === history[0].dampening && !(rated && dampening !== 0)),
    ),
  group: ["OptimizerParam", "dtorch.optim"],
  remarks: ({ momentum, dampening }) =>
    momentum === 0 || dampening === 0
      ? []
      : [
          "dtorch documents momentum as an exponential average, v = momentum * v + (1 - momentum) * g; its code is " +
            "the heavy ball, v = momentum * v + g. A learning rate of lr * (1 - momentum) makes the documented steps of it.",
        ],
};

export interface SGDOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly dampening?: number;
  readonly nesterov?: boolean;
  readonly weightDecay?: number;
}

/**
 * Stochastic gradient descent with momentum.
 *
 * `v ← momentum·v + (1 − dampening)·g`, `p ← p − lr·v`; without momentum `p ← p − lr·g`. `dampening`
 * defaults to `momentum`, an exponential average; to 0 with `nesterov`; and 0 gives PyTorch's heavy ball.
 * With any dampening but 0 the first velocity is `(1 − dampening)·g`, where PyTorch takes `g` undamped.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class SGD extends Optimizer<SGDOptions> {
  constructor(params: Params<SGDOptions>, options: SGDOptions = {}) {
    super(sgd, params, options);
  }
}
