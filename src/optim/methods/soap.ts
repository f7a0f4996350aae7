import { defineMethod } from "../define/definition.ts";
import { decay, learningRate, onOff, penalty, tiny } from "../define/hyperparameter.ts";
import { alongSizes, inGradients } from "../matrix/cost.ts";
import { count } from "../whole/settings.ts";

export default defineMethod({
  id: "soap",
  name: "SOAP",
  family: "matrix",
  hyperparameters: {
    lr: learningRate(3e-3, "length"),
    beta1: decay(0.95, 1, "Decay rate of the average of gradients."),
    beta2: decay(0.95, 2, "Decay rate of the average of squared gradients, among the eigenvectors."),
    shampooBeta: {
      ...decay(0.95, 3, "Decay rate of the averages whose eigenvectors are used; by default beta 2."),
      label: "beta of Shampoo",
      default: { follows: "beta2", of: (v) => v.beta2 },
    },
    eps: tiny(1e-8),
    weightDecay: {
      ...penalty(0.01),
      meaning: "Multiplies the parameters by 1 − lr·λ at each step, separately from the gradient.",
    },
    preconditionFrequency: count(10, 1000, {
      symbol: "f",
      tex: "f",
      label: "basis every",
      meaning: "Number of steps between two updates of the eigenvectors.",
    }),
    precondition1d: onOff("turn vectors", "", "Rotates vectors too; otherwise they get plain Adam."),
  },
  tuples: { betas: ["beta1", "beta2"] },
  // One product to add to the averages, two into the eigenbases and one back, and at times a power iteration.
  stepCost: ({ preconditionFrequency, precondition1d }, load) => {
    const turned = precondition1d ? load.shapes : load.shapes.filter((shape) => shape.length > 1);
    return 1 + inGradients(alongSizes(turned, 4, 3 / preconditionFrequency), load);
  },
  variants: [
    {
      name: "SOAP",
      values: { lr: 0.02, weightDecay: 0, precondition1d: 1, preconditionFrequency: 1 },
      network: { lr: 0.01, precondition1d: 0, preconditionFrequency: 10 },
    },
  ],
});
