import { defineOptimizer } from "../definition.ts";
import type { Params } from "../groups.ts";
import { decay, learningRate, penalty, tiny } from "../hyperparameter.ts";
import { Optimizer } from "../optimizer.ts";

const adam = defineOptimizer({
  id: "adam",
  name: "Adam",
  paper: "Kingma & Ba 2015, arXiv:1412.6980, algorithm 1",
  hyperparameters: {
    lr: learningRate(1e-3),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "Decay rate of the average of squared gradients."),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
  },
  rule: `
    g = g + weightDecay * p
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g^2
    a = m / (1 - beta1^t)
    b = v / (1 - beta2^t)
    p = p - lr * a / (sqrt(b) + eps)
  `,
  variants: [{ name: "Adam", values: { lr: 0.05 }, network: { lr: 0.01 } }],
  notes:
    "Divides an average of the gradient by the root of an average of its square, coordinate by coordinate: while the " +
    "gradient keeps its sign and size, a step moves each coordinate by about lr, whatever the gradient's scale; the " +
    "first step is exactly lr·g/(|g| + eps). Both averages are corrected for starting at zero. With noisy gradients " +
    "its steps do not shrink near a minimum unless lr is lowered. Weight decay is added to the gradient, where it is " +
    "divided by the second moment like everything else; AdamW decouples it. eps stands outside the root.",
});
export default adam;

export interface AdamOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Adam (Kingma & Ba 2015, algorithm 1), weight decay coupled: `m`, `v` averages of `g`, `g²`, both
 * bias-corrected; `p ← p − lr·m̂/(√v̂ + eps)`.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adam extends Optimizer<AdamOptions> {
  constructor(params: Params<AdamOptions>, options: AdamOptions = {}) {
    super(adam, params, options);
  }
}
