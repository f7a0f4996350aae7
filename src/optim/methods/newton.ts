import { curvatures } from "../define/choices.ts";
import { defineMethod } from "../define/definition.ts";
import { onOff } from "../define/hyperparameter.ts";
import { fullStep } from "../whole/settings.ts";

export default defineMethod({
  id: "newton",
  name: "Newton",
  family: "second-order",
  hyperparameters: {
    lr: fullStep("Fraction of the full step that is tried first; 1 reaches the minimum of a quadratic."),
    damping: {
      symbol: "δ",
      tex: "\\delta",
      label: "damping",
      default: 1e-4,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 0, max: 100 },
      meaning: "The smallest curvature to divide by. It limits the step where the surface is nearly flat.",
    },
    curvature: {
      symbol: "",
      tex: "\\text{curvature}",
      label: "curvature",
      default: 2,
      range: { min: 0, max: 2, whole: true },
      scale: "linear",
      slider: { min: 0, max: 2 },
      meaning: "Eigenvalues of the Hessian: 0 unchanged, 1 shifted above 0, 2 absolute values.",
      words: curvatures,
    },
    backtracking: {
      ...onOff(
        "backtracking",
        "",
        "Halves a step until the loss falls by at least 10⁻⁴ of what the gradient predicts.",
      ),
      default: 1,
    },
  },
  needsClosure: true,
  whole: true,
  needs: "hessian",
  variants: [
    { name: "Newton", values: { curvature: 0, backtracking: 0 } },
    { name: "Newton, shifted", values: { curvature: 1 } },
    { name: "Newton, saddle-free", values: {} },
  ],
  title: (v) => {
    if (v.curvature === 1) return "Newton, shifted";
    return v.curvature === 2 ? "Newton, saddle-free" : "Newton";
  },
});
