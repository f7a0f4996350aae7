import type { PythonSource } from "../counterpart.ts";
import { defineMethod } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { decay, learningRate, onOff, penalty, tiny } from "../hyperparameter.ts";
import { authors } from "../implementation.ts";
import { EachTensor } from "../matrix/mover.ts";
import { largest } from "../matrix/rotation.ts";
import { SOAPMover } from "../matrix/soap-mover.ts";
import { alongSizes, inGradients } from "../matrix/work.ts";
import { Optimizer } from "../optimizer.ts";
import { count } from "../whole/settings.ts";

const soap = defineMethod({
  id: "soap",
  name: "SOAP",
  family: "matrix",
  paper: "Vyas et al. 2024, arXiv:2409.11321, algorithm 3, as the authors' code",
  hyperparameters: {
    lr: learningRate(3e-3),
    beta1: decay(0.95, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.95, 2, "Decay rate of the average of squared gradients, among the eigenvectors."),
    shampooBeta: {
      ...decay(0.95, 3, "Decay rate of the averages whose eigenvectors are taken; beta 2 unless set."),
      label: "beta of Shampoo",
      default: { follows: "beta2", of: (v) => v.beta2 },
    },
    eps: tiny(1e-8),
    weightDecay: {
      ...penalty(0.01),
      meaning: "Shrinks the parameters by lr·λ of themselves at each step, apart from the gradient.",
    },
    preconditionFrequency: count(10, 1000, {
      symbol: "f",
      tex: "f",
      label: "basis every",
      meaning: "After how many steps the eigenvectors are brought up to date.",
    }),
    precondition1d: onOff("turn vectors", "", "Turns vectors too, which otherwise have Adam as they are."),
  },
  tuples: { betas: ["beta1", "beta2"] },
  equations: [
    "L = \\beta_3 L + (1 - \\beta_3) G G^\\top, \\quad R = \\beta_3 R + (1 - \\beta_3) G^\\top G",
    "Q_L, Q_R = \\text{eigenvectors of } L, R \\text{, every } f \\text{ steps by } Q = \\operatorname{qr}(L Q)",
    "M = \\beta_1 M + (1 - \\beta_1) G, \\quad G' = Q_L^\\top G Q_R, \\quad M' = Q_L^\\top M Q_R",
    "V = \\beta_2 V + (1 - \\beta_2) G'^2",
    "W = W - \\eta \\tfrac{\\sqrt{1 - \\beta_2^t}}{1 - \\beta_1^t}\\, Q_L \\frac{M'}{\\sqrt{V} + \\varepsilon} Q_R^\\top",
    "W = (1 - \\eta\\lambda) W",
  ],
  create: () => new EachTensor((shape) => new SOAPMover(shape)),
  // A product to gather, two there and one back, and now and then a step of power iteration.
  effort: ({ preconditionFrequency, precondition1d }, load) => {
    const turned = precondition1d ? load.shapes : load.shapes.filter((shape) => shape.length > 1);
    return 1 + inGradients(alongSizes(turned, 4, 3 / preconditionFrequency, largest), load);
  },
  variants: [
    {
      name: "SOAP",
      values: { lr: 0.02, weightDecay: 0, precondition1d: 1, preconditionFrequency: 1 },
      network: { lr: 0.01, precondition1d: 0, preconditionFrequency: 10 },
    },
  ],
  notes:
    "Adam, but not along the weights themselves: along the eigenvectors of Shampoo's two averages, which say in which " +
    "directions the gradients of a matrix go. Between updates of these it is Adam in a turned space; the turning and the two averages cost products of matrices " +
    "at every step. Like " +
    "Adam it steps by about lr a direction, whatever the gradient's size. The first step only measures, so that no " +
    "gradient is turned by itself. Vectors have plain Adam, eps aside, which stands here before the bias is corrected: " +
    "so has a surface unless “turn vectors” is on, where it then is Adam in axes turned along the ravine. Dimensions " +
    "above 64 are not turned. Weight decay is decoupled, as in AdamW.",
  libraries: [
    authors("SOAP of nikhilvyas/SOAP", "2024", [
      "lr",
      "betas",
      "shampooBeta",
      "eps",
      "weightDecay",
      "preconditionFrequency",
      "precondition1d",
    ]),
  ],
});
export default soap;

export const python: PythonSource = {
  name: "SOAP",
  arrays: `
import math

import numpy as np
from methods.each_tensor import EachTensor
from methods.eigen import eigenvectors, orthonormal


class Basis:
    """The eigenvectors of an average of gradients' products along one dimension."""

    def __init__(self, size):
        self.average, self.order = np.zeros((size, size)), np.arange(size)

    def gather(self, g, beta):
        """Averages in a gradient whose rows go along this dimension."""
        self.average = self.average + (1 - beta) * (g @ g.T - self.average)

    def refine(self):
        """Brings the vectors up to date by one step of power iteration."""
        product = self.average @ self.vectors
        values = np.sum(self.vectors * product, axis=0)
        values[values < 1e-10 * values.max()] = 0.0
        self.order = np.argsort(-values, kind="stable")
        self.vectors = orthonormal(product[:, self.order])


class Sides:
    """The bases of both dimensions of a gradient; a long one, and a vector's second, has none."""

    def __init__(self, shape):
        rows, columns = shape if len(shape) == 2 else (shape[0], None)
        self.left = Basis(rows) if rows <= 64 else None
        self.right = Basis(columns) if columns is not None and columns <= 64 else None
        self.bases = [basis for basis in (self.left, self.right) if basis]

    def gather(self, g, beta):
        if self.left:
            self.left.gather(g, beta)
        if self.right:
            self.right.gather(g.T, beta)

    def into(self, m):
        m = self.left.vectors.T @ m if self.left else m
        return m @ self.right.vectors if self.right else m

    def back(self, m):
        m = self.left.vectors @ m if self.left else m
        return m @ self.right.vectors.T if self.right else m

    def reorder(self, kept):
        """Puts what is kept for each pair of vectors in their new order."""
        kept = kept[self.left.order] if self.left else kept
        return kept[:, self.right.order] if self.right else kept


class SOAP(EachTensor):
    """Adam among the eigenvectors of Shampoo's two matrices; the first gradient only measures."""

    def move(self, p, g, state, own):
        beta1, beta2, lr, step = own["beta1"], own["beta2"], own["lr"], state.t - 1
        turns = p.ndim == 2 or own["precondition1d"]
        matrix = g.reshape(len(g), -1)
        if step == 0:
            state.m, state.v, state.sides = 0 * matrix, 0 * matrix, Sides(p.shape)
            state.sides.gather(matrix, own["shampoo_beta"])
            for basis in state.sides.bases:
                basis.vectors = eigenvectors(basis.average)
            return p
        state.m = beta1 * state.m + (1 - beta1) * matrix
        turned = state.sides.into(matrix) if turns else matrix
        state.v = beta2 * state.v + (1 - beta2) * turned * turned
        update = state.sides.into(state.m) if turns else state.m
        update = update / (np.sqrt(state.v) + own["eps"])
        update = state.sides.back(update) if turns else update
        size = lr * math.sqrt(1 - beta2**step) / (1 - beta1**step)
        # After the step, so that no gradient is measured by itself.
        state.sides.gather(matrix, own["shampoo_beta"])
        if turns and step % own["precondition_frequency"] == 0:
            for basis in state.sides.bases:
                basis.refine()
            state.v = state.sides.reorder(state.v)
        return (1 - lr * own["weight_decay"]) * (p - size * update.reshape(p.shape))
`,
};

export interface SOAPOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  /** beta2 by default. */
  readonly shampooBeta?: number;
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly preconditionFrequency?: number;
  readonly precondition1d?: boolean;
}

/**
 * SOAP (Vyas et al. 2024): Adam in the eigenbasis of Shampoo's averages, brought up to date every
 * `preconditionFrequency` steps by a power iteration; weight decay decoupled. The first step moves nothing, as in the
 * authors' code. Dimensions above 64 are not turned.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class SOAP extends Optimizer<SOAPOptions> {
  constructor(params: Params<SOAPOptions>, options: SOAPOptions = {}) {
    super(soap, params, options);
  }
}
