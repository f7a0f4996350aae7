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
  libraries: [paper("Gupta, Koren & Singer 2018, algorithm 1", "2018")],
} satisfies Prose;
