import type { PythonSource } from "../counterpart.ts";
import { defineMethod } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { decoupledPenalty, learningRate, onOff } from "../hyperparameter.ts";
import { keras, optax, paper, pytorch } from "../implementation.ts";
import { AdafactorMover, epsForms } from "../matrix/adafactor-mover.ts";
import { EachTensor } from "../matrix/mover.ts";
import { Optimizer } from "../optimizer.ts";
import { count, kind } from "../whole/settings.ts";

/** As everybody but PyTorch has ε₁. */
const added = { eps1: 1e-30, epsForm: epsForms.indexOf("added") };

const adafactor = defineMethod({
  id: "adafactor",
  name: "Adafactor",
  family: "adaptive",
  paper: "Shazeer & Stern 2018, arXiv:1804.04235, algorithms 4 and 5",
  hyperparameters: {
    lr: {
      ...learningRate(1e-2),
      meaning: "The largest relative step: what part of its own size a parameter moves by, at most 1/√t.",
    },
    beta2Decay: {
      symbol: "τ",
      tex: "\\tau",
      label: "beta 2 decay",
      default: -0.8,
      range: { min: -Number.MAX_VALUE, max: 0 },
      scale: "linear",
      slider: { min: -2, max: 0 },
      meaning: "How fast the averages of squared gradients slow down: step t has the weight t^τ in them.",
    },
    eps1: {
      symbol: "ε₁",
      tex: "\\varepsilon_1",
      label: "eps 1",
      default: Number.EPSILON,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 0, max: 1 },
      meaning: "The least number that a gradient is divided by.",
    },
    eps2: {
      symbol: "ε₂",
      tex: "\\varepsilon_2",
      label: "eps 2",
      default: 1e-3,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 0, max: 10 },
      meaning: "The least size that a parameter counts as, so that one near 0 can move.",
    },
    d: {
      symbol: "d",
      tex: "d",
      label: "d",
      default: 1,
      range: { min: 1, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 1, max: 100 },
      meaning: "The largest root mean square that an update has before it is scaled by the parameter's size.",
    },
    weightDecay: decoupledPenalty(0),
    relativeStep: {
      ...onOff("relative step", "", "Bounds the relative step by 1/√t, so that it shrinks in a long run."),
      default: 1,
    },
    epsForm: kind(epsForms, {
      label: "eps 1 form",
      meaning: "What ε₁ does: 0 bounds the root from below, 1 is added to the squared gradients.",
    }),
    minDimSizeToFactor: {
      ...count(1, 1e6, {
        symbol: "",
        tex: "\\text{factored from}",
        label: "factored from",
        meaning:
          "The fewest rows and columns of a matrix whose averages are factored; read at the first step.",
      }),
      slider: { min: 1, max: 128 },
    },
  },
  tuples: { eps: ["eps1", "eps2"] },
  equations: [
    "\\alpha = \\max(\\varepsilon_2, \\text{RMS}(W)) \\min(\\eta, 1/\\sqrt{t})",
    "R = (1 - t^\\tau) R + t^\\tau \\, \\text{mean of } G^2 \\text{ along each row}",
    "C = (1 - t^\\tau) C + t^\\tau \\, \\text{mean of } G^2 \\text{ along each column}",
    "V = R\\, C / \\max(\\text{mean}(R), \\varepsilon_1)",
    "\\text{vectors: } V = (1 - t^\\tau) V + t^\\tau G^2",
    "U = G / \\max(\\sqrt{V}, \\varepsilon_1)",
    "W = (1 - \\eta\\lambda) W - \\alpha\\, U / \\max(1, \\text{RMS}(U) / d)",
  ],
  create: () => new EachTensor((shape) => new AdafactorMover(shape)),
  variants: [{ name: "Adafactor", values: { lr: 0.05 }, network: { lr: 0.1, eps2: 0.1 } }],
  notes:
    "Divides like Adam by the root of averaged squared gradients, but keeps of a weight matrix one average for each " +
    "row and one for each column, whose product stands for the rest: n + m numbers instead of n·m, which is why large " +
    "language models are trained with it. It has no momentum. A step is relative: lr times the parameter's own size, " +
    "and at least lr·ε₂, so that what is near 0 moves slowly; from step 1/lr² on the steps shrink like 1/√t. The " +
    "averages begin short and grow longer, which makes up for their start at 0. On a surface the two coordinates are " +
    "one vector, whose elements have an average each. The form is PyTorch's, of version 2.5 and later.",
  libraries: [
    pytorch(
      "torch.optim.Adafactor",
      ["lr", "beta2Decay", "eps", "d", "weightDecay"],
      {},
      { eps: ["eps1", "eps2"] },
    ),
  ],
  conventions: [
    {
      title: "Where ε₁ stands",
      text:
        "The paper, Keras and Optax add ε₁ = 1e-30 to the squared gradients before they are averaged. PyTorch bounds the " +
        "root from below by ε₁ instead, 2.2e-16 in double precision. Where gradients are not next to 0 it is all one. " +
        "The paper has no lr, its relative step is min(0.01, 1/√t); Keras's lr is 0.001 by default.",
      libraries: [
        paper("Shazeer & Stern", "2018", { lr: 1e-2, ...added }),
        keras(
          "keras.optimizers.Adafactor",
          ["lr"],
          { lr: 1e-3, ...added },
          {
            beta_2_decay: "beta2Decay",
            epsilon_1: "eps1",
            epsilon_2: "eps2",
            clip_threshold: "d",
          },
        ),
      ],
    },
    {
      title: "What Optax's learning rate is",
      text:
        "Optax's learning_rate is the relative step itself, 1 where it is left out, and does not shrink. It factors " +
        "matrices from 128 rows and columns on alone, and adds ε₁ to the squared gradients. Its weight decay is not " +
        "multiplied by the learning rate.",
      libraries: [
        optax(
          "optax.adafactor",
          ["lr", "minDimSizeToFactor"],
          { lr: 1, ...added, relativeStep: 0, minDimSizeToFactor: 128 },
          { eps: "eps1", clipping_threshold: "d" },
        ),
      ],
    },
  ],
});
export default adafactor;

export const python: PythonSource = {
  name: "Adafactor",
  arrays: `
import math

import numpy as np
from methods.each_tensor import EachTensor


def mean_square(x, axis=None):
    """The mean of squares, over all of x or along an axis."""
    return np.mean(x * x, axis=axis, keepdims=axis is not None)


class Adafactor(EachTensor):
    """Steps relative to the parameter, over second moments of a matrix's rows and columns."""

    def move(self, p, g, state, own):
        lr = own["lr"]
        bound, added = (0.0, own["eps1"]) if own["eps_form"] else (own["eps1"], 0.0)
        rate = min(lr, 1 / math.sqrt(state.t)) if own["relative_step"] else lr
        relative = max(own["eps2"], math.sqrt(mean_square(p))) * rate
        if state.t == 1:
            state.factored = p.ndim == 2 and min(p.shape) >= own["min_dim_size_to_factor"]
            state.moments = [0.0, 0.0]
        moments = [mean_square(g, 1), mean_square(g, 0)] if state.factored else [g * g]
        share = state.t ** own["beta2_decay"]
        state.moments = [old + share * (m + added - old) for old, m in zip(state.moments, moments)]
        variance = state.moments[0]
        if state.factored:
            variance = variance * state.moments[1] / max(np.mean(variance), bound)
        update = g / np.sqrt(np.maximum(variance, bound * bound))
        alpha = relative / max(1.0, math.sqrt(mean_square(update)) / own["d"])
        return (1 - lr * own["weight_decay"]) * p - alpha * update
`,
};

export interface AdafactorOptions extends CommonOptions {
  readonly lr?: number;
  /** The exponent τ, 0 or less. */
  readonly beta2Decay?: number;
  /** The machine epsilon 2⁻⁵² and 1e-3 by default. */
  readonly eps?: readonly [eps1: number, eps2: number];
  /** 1 or more. */
  readonly d?: number;
  readonly weightDecay?: number;
  /** Bounds the relative step by 1/√t; true by default, as PyTorch has it. */
  readonly relativeStep?: boolean;
  /** "bound" by default, as PyTorch has it. */
  readonly epsForm?: (typeof epsForms)[number];
  /** The fewest rows and columns of a matrix that is factored; 1 by default, as PyTorch has it. */
  readonly minDimSizeToFactor?: number;
}

/**
 * Adafactor (Shazeer & Stern 2018) in PyTorch's form: second moments of a matrix from one average for each row and
 * column (of more than two dimensions, of the last two), of a vector one for each element; steps relative to the
 * parameter's root mean square; weight decay decoupled.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adafactor extends Optimizer<AdafactorOptions> {
  constructor(params: Params<AdafactorOptions>, options: AdafactorOptions = {}) {
    super(adafactor, params, options);
  }
}
