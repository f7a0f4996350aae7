import type { ProblemProse } from "../prose.ts";

export default {
  teaches: "gradient descent learns rare classes last, Adam and sign descent all at once",
  equations: ["f(W) = -\\sum_k \\pi_k \\log \\operatorname{softmax}(W e_k)_k, \\quad \\pi_k \\propto k^{-a}"],
  settings: {
    classes: "The number of classes. The parameters are a matrix with a row and a column for each.",
    exponent: "Class k is k to this power less frequent than the first. With 0 all are equally frequent.",
    groups: "The classes that a bar stands for, in the order of their frequency.",
    scale: "Standard deviation of the first weights.",
  },
  notes: [
    "Each input is one-hot and says which class its sample has, so that a column of the weights learns from one class alone. The gradient of a column is multiplied by the frequency of its class.",
    "With gradient descent the loss of a class falls as 1/(frequency · step), so that after 1,000 steps it is some 80 times as high for the rarest of 64 classes as for the commonest. Adam and sign descent divide the frequency out, and the bars fall together. The mean over all samples may be lower with gradient descent all the same, as frequent classes count more.",
    "The rates of gradient flow and continuous sign descent are proved in the paper; that Adam behaves as sign descent does is its experiment.",
  ],
  sources: [
    {
      text: "Kunstner, Milligan, Yadav, Schmidt & Bietti: Heavy-Tailed Class Imbalance and Why Adam Outperforms Gradient Descent on Language Models. NeurIPS 2024",
      url: "https://arxiv.org/abs/2402.19449",
    },
  ],
} satisfies ProblemProse;
