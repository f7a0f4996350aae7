import { defineMethod } from "../define/definition.ts";
import { learningRate } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";
import { alongSizes, eigen, inGradients } from "../matrix/cost.ts";
import { largestFull } from "../matrix/factor.ts";
import { EachTensor } from "../matrix/mover.ts";
import { ShampooMover } from "../matrix/shampoo-mover.ts";
import { count } from "../whole/settings.ts";

const shampoo = defineMethod({
  id: "shampoo",
  name: "Shampoo",
  family: "matrix",
  hyperparameters: {
    lr: learningRate(0.1, "length"),
    eps: {
      symbol: "ε",
      tex: "\\varepsilon",
      label: "eps",
      default: 1e-4,
      range: { min: 0, max: Number.MAX_VALUE, openMin: true },
      scale: "log",
      slider: { min: 1e-12, max: 1 },
      meaning: "Initial value on the diagonals of both sums, so that their roots exist from the first step.",
    },
    updateFreq: {
      ...count(1, 1000, {
        symbol: "",
        tex: "\\text{every}",
        label: "roots every",
        meaning: "Number of steps between two computations of the inverse roots.",
      }),
    },
  },
  equations: [
    "L_t = \\varepsilon I + \\sum_{s \\le t} G_s G_s^\\top, \\quad R_t = \\varepsilon I + \\sum_{s \\le t} G_s^\\top G_s",
    "W = W - \\eta\\, L_t^{-1/4} G_t R_t^{-1/4}",
    "\\text{vectors: } H_t = \\varepsilon I + \\sum_{s \\le t} g_s g_s^\\top, \\quad p = p - \\eta\\, H_t^{-1/2} g_t",
  ],
  create: () => new EachTensor((shape) => new ShampooMover(shape)),
  // One product to add to the sums, one to apply the roots, and every updateFreq steps an eigen-decomposition.
  stepCost: ({ updateFreq }, load) =>
    1 + inGradients(alongSizes(load.shapes, 2, eigen / updateFreq, largestFull), load),
  variants: [{ name: "Shampoo", values: { lr: 0.3 }, network: { lr: 0.3, updateFreq: 10 } }],
});
export default shampoo;

export interface ShampooOptions extends CommonOptions {
  readonly lr?: number;
  readonly eps?: number;
  readonly updateFreq?: number;
}

/**
 * Shampoo (Gupta et al. 2018): `W ← W − lr·L^(−1/4)·G·R^(−1/4)`, L and R the sums of G·Gᵀ and Gᵀ·G; for a parameter
 * of one dimension `p ← p − lr·H^(−1/2)·g`. Along dimensions above 64 only the sums' diagonals are kept.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Shampoo extends Optimizer<ShampooOptions> {
  constructor(params: Params<ShampooOptions>, options: OptimizerOptions<ShampooOptions> = {}) {
    super(shampoo, params, options);
  }
}
