import { defineMethod } from "../define/definition.ts";
import { inGradients } from "../matrix/cost.ts";
import { count, fullStep, tolerance } from "../whole/settings.ts";

export default defineMethod({
  id: "lbfgs",
  name: "L-BFGS",
  family: "second-order",
  hyperparameters: {
    lr: fullStep("The step length that is tried first; without line search, the step length."),
    maxIter: count(20, 100, {
      symbol: "",
      tex: "\\text{iterations}",
      label: "iterations",
      meaning: "Maximum number of iterations per step.",
    }),
    maxEval: {
      ...count(25, 200, {
        symbol: "",
        tex: "\\text{evaluations}",
        label: "evaluations",
        meaning: "Number of gradients per step after which no new iteration begins.",
      }),
      default: { follows: "maxIter", of: (v) => Math.max(1, Math.floor((v.maxIter * 5) / 4)) },
    },
    toleranceGrad: tolerance(
      1e-7,
      "gradient tolerance",
      "No step is made if all components of the gradient are at most this.",
    ),
    toleranceChange: tolerance(
      1e-9,
      "change tolerance",
      "A step ends when the loss, or every parameter, changes by less than this.",
    ),
    historySize: count(100, 100, {
      symbol: "m",
      tex: "m",
      label: "history",
      meaning: "Number of gradient changes that are kept.",
    }),
    lineSearchFn: {
      symbol: "",
      tex: "\\text{strong Wolfe}",
      label: "line search",
      default: 1,
      range: { min: 0, max: 1, whole: true },
      scale: "switch",
      slider: { min: 0, max: 1 },
      meaning: "On: the step length satisfies the strong Wolfe conditions. Off: it is lr.",
      words: [null, "strong_wolfe"],
    },
  },
  needsClosure: true,
  whole: true,
  // The two loops take four multiplications per parameter for each pair in the history.
  stepCost: ({ maxIter, historySize }, load) =>
    maxIter * (1.3 + inGradients(4 * historySize * load.parameters, load)),
  variants: [{ name: "L-BFGS", values: { maxIter: 1, historySize: 10 }, network: { historySize: 20 } }],
});
