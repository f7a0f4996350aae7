import { defineRule } from "../define/definition.ts";
import { amount, decay, decoupledPenalty, learningRate, tiny } from "../define/hyperparameter.ts";
import { estimatedEvery } from "../engine/curvature.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const sophiaH = defineRule({
  id: "sophia-h",
  name: "Sophia-H",
  family: "second-order",
  hyperparameters: {
    lr: { ...learningRate(1e-3, "length"), meaning: "The largest step of a coordinate." },
    beta1: decay(0.96, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.99, 2, "Decay rate of the average of curvature estimates."),
    gamma: amount(
      { symbol: "γ", tex: "\\gamma", label: "gamma" },
      0.01,
      { min: 1e-4, max: 100 },
      "Factor on the curvatures: with a smaller one, more coordinates step by the full lr.",
    ),
    eps: {
      ...tiny(1e-12),
      meaning:
        "The smallest number that the gradient is divided by, where the curvature is small or negative. With eps 0, a coordinate with gradient 0 and curvature 0 gives 0/0, which ends the run.",
    },
    weightDecay: decoupledPenalty(0),
    updateInterval: {
      symbol: "k",
      tex: "k",
      label: "update interval",
      default: 10,
      range: { min: 1, max: 1000, whole: true },
      scale: "log",
      slider: { min: 1, max: 100 },
      meaning: "Number of steps between two estimates of the curvature; each costs two gradients.",
    },
  },
  tuples: { betas: ["beta1", "beta2"] },
  curvature: estimatedEvery("updateInterval"),
  rule: `
    m = beta1 * m + (1 - beta1) * g
    k = (t - 1) / updateInterval
    c = where(k == floor(k), beta2 * c + (1 - beta2) * h, c)
    u = m / max(gamma * c, eps)
    p = p - lr * weightDecay * p - lr * max(-1, min(u, 1))
  `,
  variants: [
    {
      name: "Sophia-H",
      values: { lr: 0.1, gamma: 0.1, updateInterval: 1 },
      network: { lr: 0.02, gamma: 0.02, updateInterval: 10 },
    },
  ],
});
export default sophiaH;

export interface SophiaHOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly gamma?: number;
  readonly eps?: number;
  readonly weightDecay?: number;
  readonly updateInterval?: number;
}

/**
 * Sophia-H (Liu et al. 2024, algorithm 3). `step` needs a closure, from whose gradients it estimates curvature at every
 * `updateInterval`-th step.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class SophiaH extends Optimizer<SophiaHOptions> {
  /** @param seed for the random signs */
  constructor(params: Params<SophiaHOptions>, options: OptimizerOptions<SophiaHOptions> = {}, seed = 0) {
    super(sophiaH, params, options, seed);
  }
}
