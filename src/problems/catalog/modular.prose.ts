import type { ProblemProse } from "../prose.ts";

export default {
  teaches: "grokking: the network learns the training pairs by heart, and much later how to add",
  equations: [
    "f_c(a, b) = \\sum_u U_{cu} (V_{ua} + V_{u,p+b})^2, \\quad c = (a + b) \\bmod p",
    "\\text{loss} = -\\log \\operatorname{softmax}(f)_c \\text{ or } \\tfrac1p \\|f - e_c\\|^2",
  ],
  settings: {
    modulus: "The modulus p. The numbers added are 0 to p − 1, so that the table has p² pairs.",
    units: "Hidden units, each the square of a sum of two weights. No layer has biases.",
    share: "The share of the table that is trained on; the other pairs test the network.",
    loss: "Cross-entropy, or the squared error to an output of 1 for the sum and 0 for the others.",
    scale:
      "The first weights are uniform within this multiple of ±1/√inputs, the range of a linear layer in PyTorch.",
  },
  notes: [
    "A cell of the table is the output for the right sum less the largest other one: where it is positive, the network adds correctly. The pairs that it is trained on are marked.",
    "AdamW with a weight decay of 1 has learned its pairs after some 50 steps and nearly all others after 600. With cross-entropy and without decay it stays near chance for thousands of steps. With the squared error it learns to add in a few hundred steps, with decay or without.",
    "Gromov's networks have this form, and grok by plain gradient descent without any regularisation: decay is no necessity.",
  ],
  sources: [
    {
      text: "Gromov: Grokking modular arithmetic. 2023",
      url: "https://arxiv.org/abs/2301.02679",
    },
    {
      text: "Power, Burda, Edwards, Babuschkin & Misra: Grokking: Generalization Beyond Overfitting on Small Algorithmic Datasets. 2022",
      url: "https://arxiv.org/abs/2201.02177",
    },
  ],
} satisfies ProblemProse;
