import type { CreateMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { EachTensor } from "../matrix/mover.ts";
import { SOAPMover } from "../matrix/soap-mover.ts";
import soap from "./soap.ts";

export const create: CreateMethod = () => new EachTensor((shape) => new SOAPMover(shape));

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
 * authors' code. Dimensions above 64 are not rotated.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class SOAP extends Optimizer<SOAPOptions> {
  constructor(params: Params<SOAPOptions>, options: OptimizerOptions<SOAPOptions> = {}) {
    super({ ...soap, create }, params, options);
  }
}
