import type { momentumForms, stretches } from "../define/choices.ts";
import type { CreateMethod } from "../define/definition.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { EachTensor } from "../matrix/mover.ts";
import { MuonMover } from "../matrix/muon-mover.ts";
import muon from "./muon.ts";

export const create: CreateMethod = () => new EachTensor((shape) => new MuonMover(shape));

export interface MuonOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly nesterov?: boolean;
  readonly weightDecay?: number;
  readonly nsSteps?: number;
  readonly eps?: number;
  /** The scale of a matrix's step; "original" by default, √max(1, rows/columns). */
  readonly adjustLrFn?: (typeof stretches)[number];
  /** "average" by default. */
  readonly momentumForm?: (typeof momentumForms)[number];
}

/**
 * Muon (Jordan et al. 2024): the momentum of each matrix orthogonalised by Newton–Schulz iterations, scaled by
 * √max(1, rows/columns); weight decay decoupled. A parameter of one dimension steps along its momentum normalised to
 * length 1, where the author's code has AdamW.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Muon extends Optimizer<MuonOptions> {
  constructor(params: Params<MuonOptions>, options: OptimizerOptions<MuonOptions> = {}) {
    super({ ...muon, create }, params, options);
  }
}
