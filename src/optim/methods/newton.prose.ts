import { paper } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Nocedal & Wright 2006, chapter 3; saddle-free: Dauphin et al. 2014, arXiv:1406.2572",
  equations: [
    "H = V \\Lambda V^\\top",
    "\\text{as they are: } \\tilde\\lambda_i = \\pm\\max(|\\lambda_i|, \\delta) \\text{ with } \\lambda_i\\text{'s sign}",
    "\\text{shifted: } \\tilde\\lambda_i = \\lambda_i + \\max(0, \\delta - \\min_j \\lambda_j)",
    "\\text{absolute: } \\tilde\\lambda_i = \\max(|\\lambda_i|, \\delta)",
    "d = -V \\tilde\\Lambda^{-1} V^\\top g",
    "p = p + \\alpha d, \\quad \\alpha = \\eta, \\tfrac{\\eta}{2}, \\tfrac{\\eta}{4}, \\dots " +
      "\\text{ until } f(p + \\alpha d) \\le f + 10^{-4} \\alpha\\, g^\\top d",
  ],
  inShort: "Steps to the stationary point of the quadratic with the loss's first and second derivatives.",
  goodWhen: "the problem is small: on a quadratic bowl one step reaches the minimum",
  failsWhen: "the curvature is used as it is (0): it then goes to saddles and maxima too",
  notes:
    "Steps to where the quadratic with the loss's gradient and second derivatives is stationary: on a quadratic bowl " +
    "that is the minimum, in one step, however elongated; near a minimum the digits double at each step. With the " +
    "curvature as it is (0) it goes to saddles and maxima as readily as to minima. Shifted (1, Levenberg 1944) all " +
    "curvatures are raised by the same amount until the least is δ; absolute (2, saddle-free, the default) takes them " +
    "by their size, so that both always descend, away from a saddle along its downward direction. Backtracking halves " +
    "a step that would overshoot. It takes the whole matrix, n² numbers and n³ operations, exact on a surface; in the " +
    "page it does not train networks. Noise is in the gradient alone.",
  libraries: [paper("Nocedal & Wright 2006, chapter 3; Dauphin et al. 2014", "2014")],
} satisfies Prose;
