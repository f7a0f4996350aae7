import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { decay, decoupledPenalty, learningRate } from "../hyperparameter.ts";
import { authors, keras, optax } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const lion = defineRule({
  id: "lion",
  name: "Lion",
  family: "sign",
  paper: "Chen et al. 2023, arXiv:2302.06675, algorithm 2",
  hyperparameters: {
    lr: learningRate(1e-4),
    beta1: decay(0.9, 1, "How much of the average goes into the step's direction; the rest is the gradient."),
    beta2: decay(0.99, 2, "Decay rate of the average that is kept."),
    weightDecay: decoupledPenalty(0),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    u = sign(beta1 * m + (1 - beta1) * g)
    m = beta2 * m + (1 - beta2) * g
    p = p - lr * (u + weightDecay * p)
  `,
  variants: [{ name: "Lion", values: { lr: 0.002 }, network: { lr: 0.02 } }],
  notes:
    "Moves every coordinate by lr against the sign of a mix of average and gradient, and lets the average " +
    "that it keeps forget more slowly than the one it steps by. Found by a search over programs. Steps never " +
    "get shorter by themselves: around a minimum it circles at a distance of the order of lr, more widely " +
    "than signSGD as it turns late. The authors advise an lr three to ten times smaller than AdamW's and a " +
    "weight decay as much larger. Weight decay is decoupled, by lr·λ.",
  libraries: [
    authors("Lion of google/automl", "2023", ["lr", "betas", "weightDecay"]),
    optax("optax.lion", ["lr", "beta1", "beta2", "weightDecay"], { weightDecay: 1e-3 }),
    keras("keras.optimizers.Lion", ["lr", "beta1", "beta2", "weightDecay"], { lr: 1e-3 }),
  ],
  conventions: [
    {
      title: "One average or two",
      text:
        "Signum takes the sign of the average that it keeps. Lion with one decay rate for both weighs the " +
        "fresh gradient as Signum of that rate does.",
      rival: {
        name: "Signum of Lion's β₂",
        rule: `
          m = beta2 * m + (1 - beta2) * g
          p = p - lr * (sign(m) + weightDecay * p)
        `,
      },
    },
  ],
});
export default lion;

export interface LionOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly weightDecay?: number;
}

/**
 * Lion (Chen et al. 2023), weight decay decoupled.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Lion extends Optimizer<LionOptions> {
  constructor(params: Params<LionOptions>, options: LionOptions = {}) {
    super(lion, params, options);
  }
}
