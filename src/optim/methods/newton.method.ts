import type { curvatures } from "../define/choices.ts";
import type { CreateMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import { describe } from "../library/parameter.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { NewtonMethod } from "../whole/newton-method.ts";
import newton from "./newton.ts";

export const create: CreateMethod = () => new NewtonMethod();

export interface NewtonOptions extends CommonOptions {
  readonly lr?: number;
  readonly damping?: number;
  /** "absolute" by default, which is saddle-free. */
  readonly curvature?: (typeof curvatures)[number];
  readonly backtracking?: boolean;
}

/**
 * Newton's method over one vector of all parameters, in one group. `step` needs a closure.
 *
 * @param hessian writes the second derivatives at the parameters as they are, n × n row by row in the order of
 * `params`, over its argument; where it is left out they are central differences of the closure's gradients, two
 * calls per parameter
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Newton extends Optimizer<NewtonOptions> {
  constructor(
    params: Params<NewtonOptions>,
    options: OptimizerOptions<NewtonOptions> = {},
    hessian?: (out: Float64Array) => void,
  ) {
    if (hessian !== undefined && typeof hessian !== "function")
      throw new TypeError(`hessian must be a function that writes n × n numbers, got ${describe(hessian)}`);
    super({ ...newton, create }, params, options, 0, { hessian });
  }
}
