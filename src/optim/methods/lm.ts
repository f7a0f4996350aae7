import { defineMethod } from "../define/definition.ts";
import type { Residuals } from "../engine/method.ts";
import type { Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import { describe } from "../library/parameter.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { LevenbergMarquardtMethod } from "../whole/lm-method.ts";
import { count } from "../whole/settings.ts";

/** Limits within which a step takes no longer than some tenths of a second. */
const limits = { numbers: 1_000_000, order: 400 };

const lm = defineMethod({
  id: "lm",
  name: "Levenberg–Marquardt",
  family: "second-order",
  hyperparameters: {
    tau: {
      symbol: "τ",
      tex: "\\tau",
      label: "initial damping",
      default: 1e-3,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 1e-8, max: 10 },
      meaning: "The initial damping, as a fraction of the largest curvature; 0 begins with Gauss–Newton.",
    },
    tries: count(10, 50, {
      symbol: "",
      tex: "\\text{tries}",
      label: "tries",
      meaning: "How often the damping is raised when the loss does not fall, before the step is given up.",
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
  stepCost: (_, { parameters, samples, residuals }) =>
    3 + (residuals / samples) * (1 + Math.min(parameters, residuals) / 12),
  needs: "residuals",
  excess: ({ parameters, residuals }) =>
    residuals * parameters > limits.numbers || Math.min(residuals, parameters) > limits.order
      ? `Levenberg–Marquardt would have derivatives of ${residuals} residuals by ${parameters} parameters; it takes at ` +
        `most ${limits.numbers} of them, and at most ${limits.order} of whichever is fewer: a smaller network or batch will do`
      : null,
  variants: [{ name: "Levenberg–Marquardt", values: {} }],
});
export default lm;

export interface LevenbergMarquardtOptions {
  readonly tau?: number;
  readonly tries?: number;
}

/** A loss ½·Σ rᵢ², or any multiple of it. */
export interface LeastSquares {
  /** The number of residuals, at least 1. */
  readonly count: number;
  /** Writes residuals and derivatives as `Residuals` does: at the parameters as they are, in the order of `params`. */
  evaluate(residuals: Float64Array, jacobian: Float64Array | null): void;
}

/**
 * Levenberg–Marquardt over one vector of all parameters. It computes residuals and their derivatives through
 * `leastSquares`: `step` needs neither gradients nor a closure.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class LevenbergMarquardt extends Optimizer<LevenbergMarquardtOptions> {
  constructor(
    params: Params<LevenbergMarquardtOptions>,
    leastSquares: LeastSquares,
    options: OptimizerOptions<LevenbergMarquardtOptions> = {},
  ) {
    super(lm, params, options, 0, { residuals: residualsOf(leastSquares) });
  }
}

/** Checks `leastSquares`. @throws TypeError or RangeError where it is not as `LeastSquares` states */
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
