import { defineRule } from "../define/definition.ts";
import { keptShare, learningRate, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const adadelta = defineRule({
  id: "adadelta",
  name: "Adadelta",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1),
    rho: keptShare(
      { symbol: "ρ", tex: "\\rho", label: "rho" },
      0.9,
      "Decay rate of the averages of squared gradients and of squared steps.",
    ),
    eps: {
      ...tiny(1e-6),
      meaning:
        "Added to both averages under their square roots: √eps sets the length of the first steps. With eps 0 nothing moves, and a gradient of 0 gives 0/0, which ends the run.",
    },
    weightDecay: penalty(0),
  },
  rule: `
    g = g + weightDecay * p
    v = rho * v + (1 - rho) * g^2
    d = sqrt(u + eps) / sqrt(v + eps) * g
    u = rho * u + (1 - rho) * d^2
    p = p - lr * d
  `,
  variants: [{ name: "Adadelta", values: { lr: 0.2 }, network: { lr: 1, eps: 1e-4 } }],
});
export default adadelta;

export interface AdadeltaOptions extends CommonOptions {
  readonly lr?: number;
  readonly rho?: number;
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Adadelta (Zeiler 2012), as in PyTorch: `lr` multiplies the paper's step.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adadelta extends Optimizer<AdadeltaOptions> {
  constructor(params: Params<AdadeltaOptions>, options: OptimizerOptions<AdadeltaOptions> = {}) {
    super(adadelta, params, options);
  }
}
