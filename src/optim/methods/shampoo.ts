import type { PythonSource } from "../counterpart.ts";
import { defineMethod } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { learningRate } from "../hyperparameter.ts";
import { paper } from "../implementation.ts";
import { largestFull } from "../matrix/factor.ts";
import { EachTensor } from "../matrix/mover.ts";
import { ShampooMover } from "../matrix/shampoo-mover.ts";
import { alongSizes, eigen, inGradients } from "../matrix/work.ts";
import { Optimizer } from "../optimizer.ts";
import { count } from "../whole/settings.ts";

const shampoo = defineMethod({
  id: "shampoo",
  name: "Shampoo",
  family: "matrix",
  paper: "Gupta, Koren & Singer 2018, arXiv:1802.09568, algorithm 1",
  hyperparameters: {
    lr: learningRate(0.1),
    eps: {
      symbol: "ε",
      tex: "\\varepsilon",
      label: "eps",
      default: 1e-4,
      range: { min: 0, max: Number.MAX_VALUE, openMin: true },
      scale: "log",
      slider: { min: 1e-12, max: 1 },
      meaning: "What both sums begin with on their diagonal, so that they have roots from the first step on.",
    },
    updateFreq: {
      ...count(1, 1000, {
        symbol: "",
        tex: "\\text{every}",
        label: "roots every",
        meaning: "After how many steps the inverse roots are computed anew.",
      }),
    },
  },
  equations: [
    "L_t = \\varepsilon I + \\sum_{s \\le t} G_s G_s^\\top, \\quad R_t = \\varepsilon I + \\sum_{s \\le t} G_s^\\top G_s",
    "W = W - \\eta\\, L_t^{-1/4} G_t R_t^{-1/4}",
    "\\text{vectors: } H_t = \\varepsilon I + \\sum_{s \\le t} g_s g_s^\\top, \\quad p = p - \\eta\\, H_t^{-1/2} g_t",
  ],
  create: () => new EachTensor((shape) => new ShampooMover(shape)),
  // A product to gather, one to apply, and now and then an eigen-decomposition.
  effort: ({ updateFreq }, load) =>
    1 + inGradients(alongSizes(load.shapes, 2, eigen / updateFreq, largestFull), load),
  variants: [{ name: "Shampoo", values: { lr: 0.3 }, network: { lr: 0.3, updateFreq: 10 } }],
  notes:
    "Gathers which rows and which columns of a weight matrix have had large gradients together, and divides by the " +
    "fourth root of each: what full-matrix Adagrad would do with a matrix for every pair of weights, from two small " +
    "ones. On a surface the two coordinates are one vector and it is that full-matrix Adagrad, so that it sees a " +
    "ravine in any direction, where Adagrad sees those along the axes. The sums only grow, so that its steps shrink " +
    "like 1/√t and stop short where the way is long. The roots come from an eigen-decomposition; on dimensions above " +
    "64, where that would take too long, the diagonal alone is kept, as the paper proposes.",
  libraries: [paper("Gupta, Koren & Singer 2018, algorithm 1", "2018")],
});
export default shampoo;

export const python: PythonSource = {
  name: "Shampoo",
  arrays: `
import numpy as np
from methods.each_tensor import EachTensor


class Factor:
    """The sum of gradients' products along one dimension, of a long one the diagonal alone."""

    def __init__(self, size, degree):
        self.full = size <= 64
        self.sum = np.zeros((size, size) if self.full else size)
        self.degree = degree

    def gather(self, g):
        """Takes in a gradient whose rows go along this dimension."""
        self.sum = self.sum + (g @ g.T if self.full else np.sum(g * g, axis=1))

    def refresh(self, eps):
        """Finds the inverse root; rounding may leave an eigenvalue a little below eps."""
        if not np.all(np.isfinite(self.sum)):
            self.root = self.sum * np.nan
            return
        values, vectors = np.linalg.eigh(self.sum) if self.full else (self.sum, None)
        inverse = np.maximum(values + eps, eps) ** (-1 / self.degree)
        self.root = (vectors * inverse) @ vectors.T if self.full else inverse

    def times(self, g):
        return self.root @ g if self.full else self.root[:, None] * g


class Shampoo(EachTensor):
    """A matrix between inverse fourth roots, a vector behind an inverse square root."""

    def move(self, p, g, state, own):
        matrix = g.reshape(len(g), -1)
        if state.t == 1:
            state.left = Factor(matrix.shape[0], 4 if p.ndim == 2 else 2)
            state.right = Factor(matrix.shape[1], 4) if p.ndim == 2 else None
        state.left.gather(matrix)
        if state.right:
            state.right.gather(matrix.T)
        if (state.t - 1) % own["update_freq"] == 0:
            state.left.refresh(own["eps"])
            if state.right:
                state.right.refresh(own["eps"])
        update = state.left.times(matrix)
        if state.right:
            update = state.right.times(update.T).T
        return p - own["lr"] * update.reshape(p.shape)
`,
};

export interface ShampooOptions extends CommonOptions {
  readonly lr?: number;
  readonly eps?: number;
  readonly updateFreq?: number;
}

/**
 * Shampoo (Gupta et al. 2018): `W ← W − lr·L^(−1/4)·G·R^(−1/4)`, L and R the sums of G·Gᵀ and Gᵀ·G; a parameter of
 * one dimension `p ← p − lr·H^(−1/2)·g`. Dimensions above 64 have the sums' diagonals.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Shampoo extends Optimizer<ShampooOptions> {
  constructor(params: Params<ShampooOptions>, options: ShampooOptions = {}) {
    super(shampoo, params, options);
  }
}
