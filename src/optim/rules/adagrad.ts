import { defineRule } from "../define/definition.ts";
import { amount, learningRate, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const adagrad = defineRule({
  id: "adagrad",
  name: "Adagrad",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-2, "length"),
    lrDecay: amount(
      { symbol: "ζ", tex: "\\zeta", label: "lr decay" },
      0,
      { min: 0, max: 1 },
      "Divides lr by 1 + (t − 1)·ζ.",
    ),
    weightDecay: penalty(0),
    initialAccumulatorValue: amount(
      { symbol: "s₀", tex: "s_0", label: "initial accumulator" },
      0,
      { min: 0, max: 100 },
      "Initial value of the sum of squares. Used at the first step only.",
    ),
    eps: tiny(1e-10),
  },
  rule: `
    g = g + weightDecay * p
    init s = initialAccumulatorValue
    s = s + g^2
    p = p - lr / (1 + (t - 1) * lrDecay) * g / (sqrt(s) + eps)
  `,
  variants: [{ name: "Adagrad", values: { lr: 1 }, network: { lr: 0.2 } }],
});
export default adagrad;

export interface AdagradOptions extends CommonOptions {
  readonly lr?: number;
  readonly lrDecay?: number;
  readonly weightDecay?: number;
  readonly initialAccumulatorValue?: number;
  readonly eps?: number;
}

/**
 * Adagrad (Duchi, Hazan & Singer 2011), as in PyTorch.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adagrad extends Optimizer<AdagradOptions> {
  constructor(params: Params<AdagradOptions>, options: OptimizerOptions<AdagradOptions> = {}) {
    super(adagrad, params, options);
  }
}
