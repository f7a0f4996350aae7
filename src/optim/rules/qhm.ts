import { defineRule } from "../define/definition.ts";
import { idle, learningRate, momentumRate, penalty, share } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const qhm = defineRule({
  id: "qhm",
  name: "QHM",
  family: "sgd",
  hyperparameters: {
    lr: learningRate(1e-3, "gradient"),
    momentum: idle({ nu: 0 }, momentumRate(0.999, "Decay rate of the average of gradients, β in the paper.")),
    nu: idle(
      { momentum: 0 },
      share(
        { symbol: "ν", tex: "\\nu", label: "nu" },
        0.7,
        "Fraction of the step that is the average; the rest is the gradient.",
      ),
    ),
    weightDecay: penalty(0),
  },
  rule: `
    g = g + weightDecay * p
    m = momentum * m + (1 - momentum) * g
    p = p - lr * ((1 - nu) * g + nu * m)
  `,
  variants: [{ name: "QHM", values: { lr: 0.005, momentum: 0.99 }, network: { lr: 1 } }],
});
export default qhm;

export interface QHMOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly nu?: number;
  readonly weightDecay?: number;
}

/**
 * Quasi-hyperbolic momentum (Ma & Yarats 2019).
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class QHM extends Optimizer<QHMOptions> {
  constructor(params: Params<QHMOptions>, options: OptimizerOptions<QHMOptions> = {}) {
    super(qhm, params, options);
  }
}
