import { paper } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Gupta, Koren & Singer 2018, arXiv:1802.09568, algorithm 1",
  equations: [
    "L_t = \\varepsilon I + \\sum_{s \\le t} G_s G_s^\\top, \\quad R_t = \\varepsilon I + \\sum_{s \\le t} G_s^\\top G_s",
    "W = W - \\eta\\, L_t^{-1/4} G_t R_t^{-1/4}",
    "\\text{vectors: } H_t = \\varepsilon I + \\sum_{s \\le t} g_s g_s^\\top, \\quad p = p - \\eta\\, H_t^{-1/2} g_t",
  ],
  inShort: "Divides by how rows and columns of a weight matrix have had large gradients together.",
  goodWhen: "a ravine runs across the axes, where Adagrad does not see it",
  failsWhen: "the way is long: the sums only grow, and steps shrink like 1/√t",
  notes:
    "Gathers which rows and which columns of a weight matrix have had large gradients together, and divides by the " +
    "fourth root of each: what full-matrix Adagrad would do with a matrix for every pair of weights, from two small " +
    "ones. On a surface the two coordinates are one vector and it is that full-matrix Adagrad, so that it sees a " +
    "ravine in any direction, where Adagrad sees those along the axes. The sums only grow, so that its steps shrink " +
    "like 1/√t and stop short where the way is long. The roots come from an eigen-decomposition; on dimensions above " +
    "64, where that would take too long, the diagonal alone is kept, as the paper proposes.",
  inspected:
    "“condition of L”, “condition of R” and, of a vector, “condition of H” say how long and thin the ellipse is that the " +
    "gradients so far have made: 1 is a circle, where Shampoo steps like gradient descent with a falling learning rate. " +
    "“condition of the roots” is what it makes of that: a gradient of the same length goes that many times further along " +
    "the rare direction than along the common one. “part of L in " +
    "the roots” is less than 1 where roots are computed every few steps: the rest they do not know yet.",
  libraries: [paper("Gupta, Koren & Singer 2018, algorithm 1", "2018")],
} satisfies Prose;
