import type { epsForms } from "../define/choices.ts";
import type { CreateMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { AdafactorMover } from "../matrix/adafactor-mover.ts";
import { EachTensor } from "../matrix/mover.ts";
import adafactor from "./adafactor.ts";

export const create: CreateMethod = () => new EachTensor((shape) => new AdafactorMover(shape));

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
  constructor(params: Params<AdafactorOptions>, options: OptimizerOptions<AdafactorOptions> = {}) {
    super({ ...adafactor, create }, params, options);
  }
}
