import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { learningRate, momentumRate, penalty, share } from "../hyperparameter.ts";
import { authors } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const qhm = defineRule({
  id: "qhm",
  name: "QHM",
  family: "sgd",
  paper: "Ma & Yarats 2019, arXiv:1810.06801, section 3",
  hyperparameters: {
    lr: learningRate(1e-3),
    momentum: momentumRate(0.999, "Decay rate of the average of gradients, β in the paper."),
    nu: share(
      { symbol: "ν", tex: "\\nu", label: "nu" },
      0.7,
      "How much of the step is the average; the rest is the gradient itself.",
    ),
    weightDecay: penalty(0),
  },
  rule: `
    g = g + weightDecay * p
    m = momentum * m + (1 - momentum) * g
    p = p - lr * ((1 - nu) * g + nu * m)
  `,
  variants: [{ name: "QHM", values: { lr: 0.005, momentum: 0.99 }, network: { lr: 1 } }],
  notes:
    "Steps along a mix of the gradient and its exponential average. ν = 0 is SGD, ν = 1 the average alone, ν " +
    "= β Nesterov's momentum. Because the gradient always counts, the average may be very long (β = 0.999 in " +
    "the paper) without the run going astray; its pull then comes late and lasts. The average is normalised, " +
    "so an lr tuned for PyTorch's heavy ball of μ = 0.9 is to be multiplied by 10. Weight decay is coupled.",
  libraries: [authors("qhoptim.pyt.QHM", "2019", ["lr", "momentum", "nu", "weightDecay"])],
  conventions: [
    {
      title: "Nesterov as a special case",
      text: "With ν = β this is PyTorch's nesterov=True of momentum β with an lr of lr·(1 − β), to rounding.",
      rival: {
        name: "Nesterov of the same average",
        rule: `
          g = g + weightDecay * p
          v = momentum * v + g
          p = p - lr * (1 - momentum) * (g + momentum * v)
        `,
      },
    },
  ],
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
  constructor(params: Params<QHMOptions>, options: QHMOptions = {}) {
    super(qhm, params, options);
  }
}
