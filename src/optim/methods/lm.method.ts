import type { CreateMethod } from "../define/definition.ts";
import type { Residuals } from "../engine/method.ts";
import type { Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import { describe } from "../library/parameter.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { LevenbergMarquardtMethod } from "../whole/lm-method.ts";
import lm from "./lm.ts";

export const create: CreateMethod = () => new LevenbergMarquardtMethod();

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
    super({ ...lm, create }, params, options, 0, { residuals: residualsOf(leastSquares) });
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
