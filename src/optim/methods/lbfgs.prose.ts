import { pytorch } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Liu & Nocedal 1989, doi:10.1007/BF01589116; as torch.optim.LBFGS",
  equations: [
    "s_k = p_{k+1} - p_k, \\quad y_k = g_{k+1} - g_k",
    "H_{k+1} = (I - \\rho_k s_k y_k^\\top) H_k (I - \\rho_k y_k s_k^\\top) + \\rho_k s_k s_k^\\top, " +
      "\\quad \\rho_k = 1 / y_k^\\top s_k",
    "d = -H g, \\quad H_0 = \\frac{y^\\top s}{y^\\top y} I \\text{ and the last } m \\text{ pairs}",
    "f(p + \\alpha d) \\le f + 10^{-4} \\alpha\\, g^\\top d, \\quad |g(p + \\alpha d)^\\top d| \\le 0.9\\, |g^\\top d|",
    "p = p + \\alpha d",
  ],
  inShort: "Learns the curvature from its last steps, and steps like Newton's method with it.",
  goodWhen: "the loss is smooth and gradients are exact",
  failsWhen: "there is noise or there are batches: it takes their changes for curvature",
  notes:
    "Learns the curvature from how the gradient changed over the last steps, and steps as Newton's method would with " +
    "that. A line search decides how far, so that there is no learning rate to tune; it costs a gradient or more each " +
    "time. On two coordinates it knows the whole curvature after two steps. It takes the gradient's changes for the " +
    "curvature's doing: where batches or noise change them too, it is misled, and a line search cannot correct that. The " +
    "algorithm is PyTorch's, iteration by iteration: several iterations a step unless iterations is 1, and the history " +
    "kept between steps; only the line search is on by default, and takes a loss that is not finite for too high.",
  libraries: [
    pytorch(
      "torch.optim.LBFGS",
      ["lr", "maxIter", "maxEval", "toleranceGrad", "toleranceChange", "historySize", "lineSearchFn"],
      { lineSearchFn: 0 },
    ),
  ],
} satisfies Prose;
