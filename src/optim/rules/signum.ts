import { defineRule } from "../define/definition.ts";
import { decoupledPenalty, learningRate, momentumRate } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const signum = defineRule({
  id: "signum",
  name: "Signum",
  family: "sign",
  hyperparameters: {
    lr: learningRate(1e-3, "length"),
    momentum: momentumRate(0.9, "Decay rate of the average of gradients whose sign is taken."),
    weightDecay: decoupledPenalty(0),
  },
  rule: `
    m = momentum * m + (1 - momentum) * g
    p = p - lr * weightDecay * p - lr * sign(m)
  `,
  variants: [{ name: "Signum", values: { lr: 0.002 }, network: { lr: 0.01 } }],
});
export default signum;

export interface SignumOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly weightDecay?: number;
}

/**
 * Signum (Bernstein et al. 2018, algorithm 2): `p ← p − lr·sign(m)`, m the average of gradients, weight decay
 * decoupled.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Signum extends Optimizer<SignumOptions> {
  constructor(params: Params<SignumOptions>, options: OptimizerOptions<SignumOptions> = {}) {
    super(signum, params, options);
  }
}
