import { namedOptions, type TorchCounterpart } from "../counterpart.ts";
import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { decay, learningRate, penalty, tiny } from "../hyperparameter.ts";
import { keras, optax, pytorch } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const adamax = defineRule({
  id: "adamax",
  name: "Adamax",
  family: "adaptive",
  paper: "Kingma & Ba 2015, arXiv:1412.6980, algorithm 2",
  hyperparameters: {
    lr: learningRate(2e-3),
    beta1: decay(0.9, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.999, 2, "How slowly the largest gradient so far is forgotten."),
    eps: tiny(1e-8),
    weightDecay: penalty(0),
  },
  tuples: { betas: ["beta1", "beta2"] },
  rule: `
    g = g + weightDecay * p
    m = beta1 * m + (1 - beta1) * g
    u = max(beta2 * u, abs(g) + eps)
    p = p - lr / (1 - beta1^t) * m / u
  `,
  variants: [{ name: "Adamax", values: { lr: 0.05, beta2: 0.99 }, network: { lr: 0.05 } }],
  notes:
    "Adam with the largest recent gradient in place of the root mean square: u is a maximum that fades by β₂ " +
    "a step, so no step moves a coordinate by more than about lr. It needs no bias correction of u. One " +
    "outlier of the gradient slows a coordinate for about 1/(1 − β₂) steps. eps enters as in PyTorch, added " +
    "to |g| inside the maximum.",
  libraries: [
    pytorch("torch.optim.Adamax", ["lr", "betas", "eps", "weightDecay"]),
    optax("optax.adamax", ["lr", "beta1", "beta2", "eps"]),
  ],
  conventions: [
    {
      title: "Where eps stands",
      text:
        "The paper has none, PyTorch and Optax add it to |g| inside the maximum, Keras to u in the " +
        "denominator. Keras's weight_decay is decoupled.",
      rival: {
        name: "Adamax with eps outside",
        rule: `
          m = beta1 * m + (1 - beta1) * g
          u = max(beta2 * u, abs(g))
          p = p - lr * weightDecay * p - lr / (1 - beta1^t) * m / (u + eps)
        `,
        values: { eps: 1 },
      },
      libraries: [
        keras("keras.optimizers.Adamax", ["lr", "beta1", "beta2", "eps", "weightDecay"], {
          lr: 1e-3,
          eps: 1e-7,
        }),
      ],
    },
  ],
});
export default adamax;

export const torch: TorchCounterpart = {
  name: "Adamax",
  options: namedOptions("lr", "betas", "eps", "weightDecay"),
};

export interface AdamaxOptions extends CommonOptions {
  readonly lr?: number;
  readonly betas?: readonly [beta1: number, beta2: number];
  readonly eps?: number;
  readonly weightDecay?: number;
}

/**
 * Adamax (Kingma & Ba 2015, algorithm 2), as in PyTorch.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Adamax extends Optimizer<AdamaxOptions> {
  constructor(params: Params<AdamaxOptions>, options: AdamaxOptions = {}) {
    super(adamax, params, options);
  }
}
