import type { PythonSource } from "../counterpart.ts";
import { defineMethod } from "../definition.ts";
import type { Params } from "../groups.ts";
import { paper } from "../implementation.ts";
import type { Residuals } from "../method.ts";
import { Optimizer } from "../optimizer.ts";
import { describe } from "../parameter.ts";
import { LevenbergMarquardtMethod } from "../whole/lm-method.ts";
import { count } from "../whole/settings.ts";

/** So that a step takes no longer than some tenths of a second. */
const limits = { numbers: 1_000_000, order: 400 };

const lm = defineMethod({
  id: "lm",
  name: "Levenberg–Marquardt",
  family: "second-order",
  paper: "Levenberg 1944; Marquardt 1963, doi:10.1137/0111030; damping: Nielsen 1999, IMM-REP-1999-05",
  hyperparameters: {
    tau: {
      symbol: "τ",
      tex: "\\tau",
      label: "first damping",
      default: 1e-3,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 1e-8, max: 10 },
      meaning:
        "The damping to begin with, as a part of the largest curvature; 0 begins with Gauss–Newton itself.",
    },
    tries: count(10, 50, {
      symbol: "",
      tex: "\\text{tries}",
      label: "tries",
      meaning: "How often a step is damped more, where the loss did not fall, before it is given up.",
    }),
  },
  equations: [
    "f = s \\sum_i r_i^2, \\quad J_{ij} = \\partial r_i / \\partial p_j, \\quad \\mu_0 = \\tau \\max_j (J^\\top J)_{jj}",
    "(J^\\top J + \\mu I)\\, \\delta = -J^\\top r",
    "\\varrho = \\frac{\\|r(p)\\|^2 - \\|r(p + \\delta)\\|^2}{\\delta^\\top (\\mu \\delta - J^\\top r)}",
    "\\varrho > 0: \\; p = p + \\delta, \\quad \\mu = \\mu \\max(\\tfrac13, 1 - (2\\varrho - 1)^3), \\quad \\nu = 2",
    "\\text{else: } \\mu = \\nu \\mu, \\quad \\nu = 2 \\nu, \\text{ and again}",
  ],
  create: () => new LevenbergMarquardtMethod(),
  whole: true,
  // The product JᵀJ is most of it; J takes a pass for each of a sample's residuals.
  effort: (_, { parameters, samples, residuals }) =>
    3 + (residuals / samples) * (1 + Math.min(parameters, residuals) / 12),
  needs: "residuals",
  excess: ({ parameters, residuals }) =>
    residuals * parameters > limits.numbers || Math.min(residuals, parameters) > limits.order
      ? `Levenberg–Marquardt would have derivatives of ${residuals} residuals by ${parameters} parameters; it takes at ` +
        `most ${limits.numbers} of them, and at most ${limits.order} of whichever is fewer: a smaller network or batch will do`
      : null,
  variants: [{ name: "Levenberg–Marquardt", values: {} }],
  notes:
    "Takes the loss for what it is, a sum of squares, and each residual for linear in the parameters (Gauss–Newton): " +
    "where they are, it is at the minimum in one step. Damping μ leans the step towards steepest descent, more after " +
    "a step that failed, less after one that kept its promise; a step that would raise the loss is not made. It knows " +
    "the derivative of each output for each sample, so it is for small networks with squared error (mse), where it " +
    "reaches losses that gradient descent takes thousands of steps to. With small batches it fits each batch and " +
    "forgets the last. A step counts a gradient for each output of the network, and one for each try. Surfaces are " +
    "not given as sums of squares: there it cannot run.",
  libraries: [paper("Nielsen 1999, IMM-REP-1999-05", "1999")],
});
export default lm;

export const python: PythonSource = {
  name: "LevenbergMarquardt",
  arrays: `
import numpy as np
from methods.whole import flat, place
from arrays.residuals import residuals  #? numpy
from tensors.residuals import residuals  #? torch


class LevenbergMarquardt:
    """Damped Gauss-Newton steps, with Nielsen's way to adapt the damping."""

    def __init__(self, groups):
        self.groups = groups
        self.damping = None
        self.growth = 2
        self.steps = 0

    def step(self, params, grads, evaluate=None):
        own, origin, step = self.groups[0], flat(params), self.steps
        self.steps += 1
        r, jacobian = residuals(params, step, True)
        gradient, curvature = jacobian.T @ r, np.max(np.sum(jacobian * jacobian, axis=0))
        if self.damping is None:
            self.damping = own["tau"] * curvature
        for _ in range(own["tries"]):
            direction = damped_step(jacobian, r, self.damping)
            if direction is not None:
                place(params, origin + direction)
                there, _ = residuals(params, step, False)
                if self.adapt(r @ r - there @ there, direction, gradient):
                    return
            self.damping = max(self.damping * self.growth, 1e-12 * curvature)
            self.growth *= 2
        place(params, origin)

    def adapt(self, gained, direction, gradient):
        """Says if a step is kept; the less it fell short of its promise, the less is damped."""
        promised = self.damping * (direction @ direction) - direction @ gradient
        if promised == 0:
            return True
        if not gained / promised > 0:
            return False
        self.damping *= max(1 / 3, 1 - (2 * gained / promised - 1) ** 3)
        self.growth = 2
        return True


def damped_step(jacobian, r, damping):
    """Solves (J'J + damping) d = -J'r, by the smaller of two systems; None where it cannot."""
    few = len(r) < jacobian.shape[1]
    matrix = jacobian @ jacobian.T if few else jacobian.T @ jacobian
    try:
        root = np.linalg.cholesky(matrix + damping * np.eye(len(matrix)))
    except np.linalg.LinAlgError:
        return None
    solution = np.linalg.solve(root.T, np.linalg.solve(root, r if few else jacobian.T @ r))
    return -(jacobian.T @ solution if few else solution)
`,
};

export interface LevenbergMarquardtOptions {
  readonly tau?: number;
  readonly tries?: number;
}

/** A loss ½·Σ rᵢ², or any multiple of it. */
export interface LeastSquares {
  /** The number of residuals, at least 1. */
  readonly count: number;
  /** As in `Residuals`: at the parameters as they are, in the order of `params`. */
  evaluate(residuals: Float64Array, jacobian: Float64Array | null): void;
}

/**
 * Levenberg–Marquardt over one vector of all parameters. It asks for residuals and their derivatives itself: `step`
 * needs neither gradients nor a closure.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class LevenbergMarquardt extends Optimizer<LevenbergMarquardtOptions> {
  constructor(
    params: Params<LevenbergMarquardtOptions>,
    leastSquares: LeastSquares,
    options: LevenbergMarquardtOptions = {},
  ) {
    super(lm, params, options, 0, { residuals: residualsOf(leastSquares) });
  }
}

/** @throws TypeError or RangeError where it is not what `LeastSquares` says */
function residualsOf(leastSquares: LeastSquares): Residuals {
  if (typeof leastSquares?.evaluate !== "function")
    throw new TypeError(
      "leastSquares, the second argument, must be an object with the number of residuals, count, and a function that " +
        `computes them and their derivatives, evaluate(residuals, jacobian); got ${describe(leastSquares)}`,
    );
  const count = () => checkCount(leastSquares.count);
  count();
  return {
    get count() {
      return count();
    },
    get most() {
      return count();
    },
    scale: 0.5,
    passes: 1,
    evaluate: (found, jacobian) => leastSquares.evaluate(found, jacobian),
  };
}

function checkCount(count: number): number {
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new RangeError(`leastSquares.count must be a whole number at least 1, got ${describe(count)}`);
}
