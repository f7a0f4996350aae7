import { defineRule } from "../define/definition.ts";
import { amount, learningRate, momentumRate, penalty } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const lars = defineRule({
  id: "lars",
  name: "LARS",
  family: "layerwise",
  hyperparameters: {
    lr: learningRate(1),
    momentum: momentumRate(0.9),
    trustCoefficient: amount(
      { symbol: "η", tex: "\\eta_{\\mathrm{trust}}", label: "trust coefficient" },
      1e-3,
      { min: 1e-6, max: 1 },
      "Length of a step relative to the norm of the parameter, before lr and momentum.",
    ),
    weightDecay: penalty(0),
  },
  rule: `
    w = norm(p)
    n = norm(g) + weightDecay * w
    k = where(w * n > 0, trustCoefficient * w / n, 1)
    v = momentum * v + lr * k * (g + weightDecay * p)
    p = p - v
  `,
  variants: [{ name: "LARS", values: { lr: 2 } }],
});
export default lars;

export interface LARSOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly trustCoefficient?: number;
  readonly weightDecay?: number;
}

/**
 * LARS (You, Gitman & Ginsburg 2017, algorithm 1): momentum of gradients that have, for each parameter, the length
 * `trustCoefficient·‖p‖`.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class LARS extends Optimizer<LARSOptions> {
  constructor(params: Params<LARSOptions>, options: OptimizerOptions<LARSOptions> = {}) {
    super(lars, params, options);
  }
}
