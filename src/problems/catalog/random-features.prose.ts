import type { ProblemProse } from "../prose.ts";

export default {
  teaches: "double descent: the test error is worst where the features just fit the samples",
  equations: [
    "f(a) = \\tfrac1n \\sum_s \\Bigl(\\sum_k a_k \\operatorname{relu}(w_k^\\top x_s) - y_s\\Bigr)^2",
    "y_s = \\beta^\\top x_s + \\sigma \\varepsilon_s, \\quad \\|\\beta\\| = 1",
  ],
  settings: {
    features: "The number of random features, each with a weight that is trained.",
    samples: "The samples that are trained on; 500 others test the weights.",
    inputs: "The number of inputs, of which y is a linear function.",
    noise: "Standard deviation of the noise in y.",
  },
  notes: [
    "The features are the hidden units of a network whose first layer stays as it starts, so that the loss is a quadratic of the weights. A bar is the loss along one left singular vector of the matrix of features: gradient descent fits those of large singular values first.",
    "With as many features as samples the exact solution of least norm fits the noise by huge weights, and its test error is far above that of a quarter or of twenty times as many features. Gradient descent comes there only after very many steps: it fits the directions of small singular values last, so that stopping early helps.",
    "Belkin et al. found the second descent in random features, trees and networks.",
  ],
  sources: [
    {
      text: "Belkin, Hsu, Ma & Mandal: Reconciling modern machine-learning practice and the classical bias–variance trade-off. PNAS 2019",
      url: "https://arxiv.org/abs/1812.11118",
    },
  ],
} satisfies ProblemProse;
