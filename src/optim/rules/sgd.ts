import { defineRule } from "../define/definition.ts";
import { idle, learningRate, momentumRate, onOff, penalty } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const sgd = defineRule({
  id: "sgd",
  name: "SGD",
  family: "sgd",
  hyperparameters: {
    lr: learningRate(1e-3, "gradient"),
    momentum: momentumRate(0),
    dampening: {
      symbol: "τ",
      tex: "\\tau",
      label: "dampening",
      default: { follows: "momentum", of: (v) => (v.nesterov ? 0 : (v.momentum ?? 0)) },
      range: { min: 0, max: 1 },
      scale: "complement",
      slider: { min: 0, max: 0.999 },
      idleAt: { momentum: 0 },
      meaning:
        "The gradient is multiplied by 1 − τ in the velocity: τ = μ gives an exponential average, τ = 0 PyTorch's heavy ball.",
    },
    nesterov: idle({ momentum: 0 }, onOff("nesterov", "", "Looks ahead: steps along g + μ·v instead of v.")),
    weightDecay: penalty(0),
  },
  rule: `
    g = g + weightDecay * p
    v = momentum * v + (1 - dampening) * g
    d = where(nesterov, g + momentum * v, v)
    p = p - lr * where(momentum == 0, g, d)
  `,
  // PyTorch's condition: without it the look-ahead would mean something else.
  conflict: (v) =>
    v.nesterov && (v.momentum === 0 || v.dampening !== 0)
      ? `nesterov needs a momentum above 0 and a dampening of 0, not momentum ${v.momentum} and dampening ${v.dampening}`
      : null,
  title: (v) => {
    if (v.momentum === 0) return "SGD";
    if (v.nesterov) return "Nesterov";
    return v.dampening === 0 ? "Heavy ball" : "SGD momentum";
  },
  // Undamped momentum makes steps 1/(1 − μ) as long. With momentum they may be longer than without.
  rateFactor: ({ momentum, dampening }) =>
    momentum === 0 || dampening === 1 ? 1 : (2 * (1 - momentum)) / (1 - dampening),
  variants: [
    { name: "SGD", values: { lr: 0.001 }, network: { lr: 0.1 } },
    { name: "SGD momentum", values: { lr: 0.005, momentum: 0.9 }, network: { lr: 0.1 } },
    { name: "Heavy ball", values: { lr: 0.0005, momentum: 0.9, dampening: 0 }, network: { lr: 0.05 } },
    { name: "Nesterov", values: { lr: 0.0005, momentum: 0.9, nesterov: 1 }, network: { lr: 0.05 } },
  ],
});
export default sgd;

export interface SGDOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly dampening?: number;
  readonly nesterov?: boolean;
  readonly weightDecay?: number;
}

/**
 * Stochastic gradient descent with momentum.
 *
 * `v ← momentum·v + (1 − dampening)·g`, `p ← p − lr·v`; without momentum `p ← p − lr·g`. `dampening`
 * defaults to `momentum`, an exponential average; to 0 with `nesterov`; and 0 gives PyTorch's heavy ball.
 * With any dampening but 0 the first velocity is `(1 − dampening)·g`, where PyTorch takes `g` undamped.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class SGD extends Optimizer<SGDOptions> {
  constructor(params: Params<SGDOptions>, options: OptimizerOptions<SGDOptions> = {}) {
    super(sgd, params, options);
  }
}
