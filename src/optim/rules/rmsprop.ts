import { defineRule } from "../define/definition.ts";
import { keptShare, learningRate, momentumRate, onOff, penalty, tiny } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const rmsprop = defineRule({
  id: "rmsprop",
  name: "RMSprop",
  family: "adaptive",
  hyperparameters: {
    lr: learningRate(1e-2, "length"),
    alpha: keptShare(
      { symbol: "α", tex: "\\alpha", label: "alpha" },
      0.99,
      "Decay rate of the average of squared gradients.",
    ),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
    momentum: momentumRate(0),
    centered: onOff(
      "centred",
      "",
      "Divides by the gradient's deviation from its average instead of its size.",
    ),
  },
  rule: `
    g = g + weightDecay * p
    v = alpha * v + (1 - alpha) * g^2
    a = alpha * a + (1 - alpha) * g
    s = where(centered, max(v - a^2, 0), v)
    b = momentum * b + g / (sqrt(s) + eps)
    p = p - lr * b
  `,
  title: (v) => {
    const name = v.centered ? "Centred RMSprop" : "RMSprop";
    return v.momentum === 0 ? name : `${name} momentum`;
  },
  variants: [
    { name: "RMSprop", values: { lr: 0.005, alpha: 0.9 }, network: { lr: 0.02 } },
    { name: "RMSprop momentum", values: { lr: 0.001, momentum: 0.9 }, network: { lr: 0.002 } },
    { name: "Centred RMSprop", values: { lr: 0.005, centered: 1 }, network: { lr: 0.005 } },
  ],
});
export default rmsprop;

export interface RMSpropOptions extends CommonOptions {
  readonly lr?: number;
  readonly alpha?: number;
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly momentum?: number;
  readonly centered?: boolean;
}

/**
 * RMSprop (Tieleman & Hinton 2012), plain or centred (Graves 2013), with or without momentum, as in PyTorch.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class RMSprop extends Optimizer<RMSpropOptions> {
  constructor(params: Params<RMSpropOptions>, options: OptimizerOptions<RMSpropOptions> = {}) {
    super(rmsprop, params, options);
  }
}
