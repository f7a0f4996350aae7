import { defineMethod } from "../define/definition.ts";
import { idle, learningRate, momentumRate, onOff, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { inGradients, orthogonalizing } from "../matrix/cost.ts";
import { EachTensor } from "../matrix/mover.ts";
import { momentumForms } from "../matrix/muon-momentum.ts";
import { MuonMover, stretches } from "../matrix/muon-mover.ts";
import { count, kind } from "../whole/settings.ts";

const muon = defineMethod({
  id: "muon",
  name: "Muon",
  family: "matrix",
  hyperparameters: {
    lr: learningRate(0.02, "length"),
    momentum: momentumRate(0.95),
    nesterov: idle(
      { momentum: 0 },
      { ...onOff("nesterov", "", "Looks ahead: uses (1 − μ)·g + μ·m instead of m."), default: 1 },
    ),
    weightDecay: {
      ...penalty(0),
      meaning: "Multiplies the parameters by 1 − lr·λ at each step, separately from the gradient.",
    },
    nsSteps: {
      ...count(5, 20, {
        symbol: "",
        tex: "\\text{iterations}",
        label: "iterations",
        meaning: "Number of Newton–Schulz iterations: more make the update closer to orthogonal.",
      }),
      slider: { min: 1, max: 10 },
    },
    eps: {
      ...tiny(1e-7),
      meaning:
        "Added to the norm that the momentum is divided by. With eps 0, a momentum of 0 gives 0/0, which ends the run.",
    },
    adjustLrFn: kind(stretches, {
      label: "scale",
      meaning:
        "Factor for the step of a matrix: 0 is √max(1, rows/columns), 1 is 0.2·√max(rows, columns), " +
        "2 is √max(1, columns/rows).",
    }),
    momentumForm: idle(
      { momentum: 0 },
      kind(momentumForms, {
        label: "momentum form",
        meaning:
          "What is made orthogonal: 0 is the average of gradients, 1 their sum, 2 the bias-corrected average.",
      }),
    ),
  },
  equations: [
    "M = \\mu M + (1 - \\mu) G, \\quad U = (1 - \\mu) G + \\mu M \\; \\text{(nesterov)} \\text{ or } M",
    "X_0 = U / (\\|U\\|_F + \\varepsilon)",
    "X_{k+1} = 3.4445 X_k - 4.7750 (X_k X_k^\\top) X_k + 2.0315 (X_k X_k^\\top)^2 X_k",
    "W = (1 - \\eta\\lambda) W - \\eta \\sqrt{\\max(1, \\tfrac{\\text{rows}}{\\text{columns}})}\\, X_5",
    "\\text{vectors: } p = (1 - \\eta\\lambda) p - \\eta\\, u / (\\|u\\| + \\varepsilon)",
  ],
  create: () => new EachTensor((shape) => new MuonMover(shape)),
  stepCost: ({ nsSteps }, load) => 1 + inGradients(orthogonalizing(load.shapes, nsSteps), load),
  variants: [{ name: "Muon", values: { lr: 0.01 }, network: { lr: 0.02 } }],
});
export default muon;

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
    super(muon, params, options);
  }
}
