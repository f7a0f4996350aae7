import type { PythonSource } from "../counterpart.ts";
import { defineMethod } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { paper } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";
import { ConjugateGradientMethod, formulas } from "../whole/cg-method.ts";

const cg = defineMethod({
  id: "cg",
  name: "Conjugate gradient",
  family: "second-order",
  paper: "Polak & Ribière 1969; Fletcher & Reeves 1964, doi:10.1093/comjnl/7.2.149; Gilbert & Nocedal 1992",
  hyperparameters: {
    c2: {
      symbol: "c₂",
      tex: "c_2",
      label: "slope left",
      default: 0.1,
      range: { min: 0, max: 1, openMin: true, openMax: true },
      scale: "log",
      slider: { min: 1e-6, max: 0.9 },
      meaning: "The line search goes on until the slope along the line is at most this part of what it was.",
    },
    formula: {
      symbol: "",
      tex: "\\text{formula}",
      label: "formula",
      default: 0,
      range: { min: 0, max: 2, whole: true },
      scale: "linear",
      slider: { min: 0, max: 2 },
      meaning: "How β is chosen: 0 Polak–Ribière, 1 Fletcher–Reeves, 2 Hestenes–Stiefel.",
      words: formulas,
    },
  },
  equations: [
    "y = g_k - g_{k-1}",
    "\\beta^{PR} = \\frac{g_k^\\top y}{g_{k-1}^\\top g_{k-1}}, \\quad " +
      "\\beta^{FR} = \\frac{g_k^\\top g_k}{g_{k-1}^\\top g_{k-1}}, \\quad \\beta^{HS} = \\frac{g_k^\\top y}{d_{k-1}^\\top y}",
    "d_k = -g_k + \\max(\\beta, 0)\\, d_{k-1}",
    "f(p + \\alpha d) \\le f + 10^{-4} \\alpha\\, g^\\top d, \\quad |g(p + \\alpha d)^\\top d| \\le c_2\\, |g^\\top d|",
    "p = p + \\alpha d",
  ],
  create: () => new ConjugateGradientMethod(),
  asks: true,
  whole: true,
  effort: () => 3,
  variants: [{ name: "Conjugate gradient", values: {} }],
  notes:
    "Keeps a part of the last direction, so much that on a quadratic the new one undoes nothing of what the old ones " +
    "gained: with exact line searches it is there in as many steps as there are parameters, two on a surface's bowl. " +
    "It remembers two vectors and no matrix. Elsewhere the directions lose their sense after some steps; it begins " +
    "again with −g after as many steps as there are parameters, where β comes out negative (Polak–Ribière's “plus”) " +
    "and where a direction would lead up. A step costs two gradients or more for its line search (strong Wolfe). " +
    "Noise and batches spoil both β and the search.",
  libraries: [paper("Nocedal & Wright 2006, section 5.2", "2006")],
});
export default cg;

export const python: PythonSource = {
  name: "ConjugateGradient",
  arrays: `
import numpy as np
from methods.whole import flat
from methods.wolfe import descend


class ConjugateGradient:
    """Nonlinear conjugate gradients: each direction is -g and a part of the one before."""

    def __init__(self, groups):
        self.groups = groups
        self.t = 0.0
        self.since = 0

    def step(self, params, grads, evaluate):
        gradient = flat(grads)
        beta = 0.0 if self.t == 0 or self.since >= gradient.size else self.beta(gradient)
        direction = beta * self.direction - gradient if beta else -gradient
        self.since = self.since + 1 if beta else 1
        slope = gradient @ direction
        if beta and not slope < 0:
            # Not a way down: it begins again from the steepest.
            direction, slope, self.since = -gradient, -(gradient @ gradient), 1
        self.direction = direction
        if not slope < 0:
            return
        # As far as the loss would fall by as much as in the last step.
        first = min(1.0, 1 / np.sum(np.abs(gradient)))
        guess = first if self.t == 0 else self.t * self.slope / slope
        if not (np.isfinite(guess) and guess > 0):
            guess = 1.0
        c2 = self.groups[0]["c2"]
        loss = evaluate()[0]
        found = descend(
            params, evaluate, direction, loss, gradient, guess, c1=1e-4, c2=c2, tolerance=1e-12
        )
        self.t = found[0]
        self.slope, self.previous = slope, gradient

    def beta(self, g):
        """By Polak and Ribiere, Fletcher and Reeves, or Hestenes and Stiefel; never negative."""
        y, old = g - self.previous, self.previous @ self.previous
        beta = (g @ y / old, g @ g / old, g @ y / (self.direction @ y))[self.groups[0]["formula"]]
        return beta if beta > 0 and np.isfinite(beta) else 0.0
`,
};

export interface ConjugateGradientOptions extends CommonOptions {
  /** The line search goes on until the slope is this part of what it was; 0.1 by default. */
  readonly c2?: number;
  /** How β is chosen; "polak-ribiere" by default, as PR+. */
  readonly formula?: (typeof formulas)[number];
}

/**
 * Nonlinear conjugate gradients with a strong Wolfe line search (Nocedal & Wright 2006, section 5.2), restarted from
 * −g where β ≤ 0, where the direction would lead up, and after as many steps as there are parameters. `step` needs a
 * closure. All parameters are one vector, in one group.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class ConjugateGradient extends Optimizer<ConjugateGradientOptions> {
  constructor(params: Params<ConjugateGradientOptions>, options: ConjugateGradientOptions = {}) {
    super(cg, params, options);
  }
}
