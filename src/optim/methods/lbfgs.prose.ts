import { pytorch } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Liu & Nocedal 1989, doi:10.1007/BF01589116; as torch.optim.LBFGS",
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
