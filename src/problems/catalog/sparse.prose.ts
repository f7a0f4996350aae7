import type { ProblemProse } from "../prose.ts";

export default {
  teaches: "β₂ counts samples: with small batches Adam forgets too soon what size gradients have",
  equations: [
    "y = w^*_j + \\varepsilon, \\quad j \\sim \\pi, \\quad \\pi_j \\propto j^{-a}",
    "\\operatorname E f(w) = \\sum_j \\pi_j (w_j - w^*_j)^2 + \\sigma^2",
  ],
  settings: {
    features: "The number of features, each with a weight. A sample has one of them.",
    exponent: "Feature j is j to this power rarer than the first. With 0 all are equally frequent.",
    noise: "Standard deviation of the noise in y.",
    shape: "The noise is exponential, less its mean, so that its median is below the mean; or normal.",
    batch: "Samples a step, drawn for each step.",
  },
  notes: [
    "The least loss is known: it is the noise's variance. A bar shows how far a weight is from its best value, on top of that variance.",
    "With batches of one sample a feature comes once in 64 steps. Adam with β₂ = 0.95 remembers 20 steps, so that it divides each gradient by its own size: it follows the signs of the gradients, and ends at the median of y, not at its mean. With β₂ = 0.95^(1/64) the average covers as many samples as with batches of 64, and the weights end near the mean. A schedule that lets lr fall to 0 shows the difference best.",
    "Marek et al. keep the half-life of β₂ fixed in tokens, with language models. This regression is an example of ours for one reason why that helps; with normal noise, whose median is its mean, there is nearly no difference.",
  ],
  sources: [
    {
      text: "Marek, Lotfi, Somasundaram, Wilson & Goldblum: Small Batch Size Training for Language Models: When Vanilla SGD Works, and Why Gradient Accumulation Is Wasteful. NeurIPS 2025",
      url: "https://arxiv.org/abs/2507.07101",
    },
  ],
} satisfies ProblemProse;
