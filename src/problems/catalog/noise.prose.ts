import type { ProblemProse } from "../prose.ts";

export default {
  teaches: "weight decay alone: where the gradient is noise, it decides the size of the weights",
  equations: [
    "f_t(w) = \\xi_t^\\top w, \\quad \\xi_{t,i} \\sim \\mathcal N(0, \\sigma_i^2), \\quad \\operatorname E f_t = 0",
  ],
  settings: {
    weights: "The number of weights.",
    groups: "One group of weights, or two halves with different noise. Each is a tensor of parameters.",
    noise: "Standard deviation of the gradient of each weight in the first group.",
    second: "Standard deviation of the gradient of each weight in the second group.",
    start: "Each weight begins here.",
  },
  notes: [
    "There is nothing to learn: the exact loss is 0 everywhere, and the loss of a step is that of its batch alone. The weights are moved by noise and by weight decay, and a bar is their root mean square.",
    "With AdamW both groups shrink by the factor 1 − lr·λ a step, until noise and decay are in balance near √(lr/2λ). With Adam's L2 penalty the decay is divided by the size of the gradient, so that the noisy group hardly shrinks and the quiet one falls at once.",
    "It is no quadratic of curvature 0: line searches and second-order methods have nothing to find here, as every batch is a plane.",
  ],
  sources: [
    {
      text: "Loshchilov & Hutter: Decoupled Weight Decay Regularization. ICLR 2019",
      url: "https://arxiv.org/abs/1711.05101",
    },
    {
      text: "Wang & Aitchison: How to set AdamW's weight decay as you scale model and dataset size. ICML 2025",
      url: "https://arxiv.org/abs/2405.13698",
    },
    {
      text: "Kosson, Messmer & Jaggi: Rotational Equilibrium: How Weight Decay Balances Learning Across Neural Networks. ICML 2024",
      url: "https://arxiv.org/abs/2305.17212",
    },
  ],
} satisfies ProblemProse;
