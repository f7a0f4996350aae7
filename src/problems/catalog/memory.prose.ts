import type { ProblemProse } from "../prose.ts";

export default {
  teaches: "Muon learns frequent and rare facts at the same rate",
  equations: [
    "f(W) = \\sum_i \\pi_i \\tfrac12 \\|W k_i - v_i\\|^2, \\quad \\pi_i \\propto i^{-a}",
    "\\text{cross-entropy: } f(W) = -\\sum_i \\pi_i \\log \\operatorname{softmax}(V^\\top W k_i)_i",
  ],
  settings: {
    facts: "The number of facts, each a key and the value that belongs to it.",
    dimensions: "The length of keys and values. The memory is a square matrix of this size.",
    exponent: "Fact i is i to this power less frequent than the first. With 0 all are equally frequent.",
    loss: "Half the squared distance of output and value, or the cross-entropy of a softmax over the outputs along all values.",
    vectors: "Keys and values are orthonormal: random directions, which the seed decides, or the axes.",
    scale: "Standard deviation of the first weights.",
  },
  notes: [
    "The memory is a matrix that returns a value for a key. In the drawing a column is a key and a row is a value: when all facts are learned, the diagonal is 1 and the rest 0.",
    "Gradient descent moves each fact in proportion to its frequency. Muon makes the singular values of its step equal, and with orthonormal keys and values each fact is a singular direction: all are learned at nearly the same rate, as far as its Newton–Schulz iterations are exact. Gradient descent is done sooner here all the same.",
    "With the axes as keys and values Adam learns all facts at the same rate too; with random directions it does not, as it depends on the axes.",
  ],
  sources: [
    {
      text: "Wang, Zhang, Li, Du, Du, Pang, Yang, Hong & Tan: Muon Outperforms Adam in Tail-End Associative Memory Learning. 2025",
      url: "https://arxiv.org/abs/2509.26030",
    },
  ],
} satisfies ProblemProse;
