import type { Prose } from "../define/prose.ts";

export default {
  paper:
    "The mean of k mini-batches' gradients is that of one k times as large: Goyal et al. 2017, arXiv:1706.02677",
  equations: [
    "g \\leftarrow \\frac{1}{k} \\sum_{i=1}^{k} g_i \\quad \\text{at every } k\\text{-th step; none between}",
  ],
  notes:
    "Stands still for k − 1 steps and makes an update at the k-th, with the mean of the k gradients: the same as a " +
    "batch k times as large, and as many gradients computed. Without noise and without batches the k gradients are " +
    "equal, and it is k times as slow. Warmups and schedules count updates, not steps.",
} satisfies Prose;
