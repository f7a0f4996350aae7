import { formulas } from "../define/choices.ts";
import { defineMethod } from "../define/definition.ts";

export default defineMethod({
  id: "cg",
  name: "Conjugate gradient",
  family: "second-order",
  hyperparameters: {
    c2: {
      symbol: "c₂",
      tex: "c_2",
      label: "curvature condition",
      default: 0.1,
      range: { min: 0, max: 1, openMin: true, openMax: true },
      scale: "log",
      slider: { min: 1e-6, max: 0.9 },
      meaning:
        "The line search continues until the derivative along the line is at most this fraction of its initial value.",
    },
    formula: {
      symbol: "",
      tex: "\\text{formula}",
      label: "formula",
      default: 0,
      range: { min: 0, max: 2, whole: true },
      scale: "linear",
      slider: { min: 0, max: 2 },
      meaning: "How β is chosen: 0 Polak–Ribière, 1 Fletcher–Reeves, 2 Hestenes–Stiefel.",
      words: formulas,
    },
  },
  needsClosure: true,
  whole: true,
  stepCost: () => 3,
  variants: [{ name: "Conjugate gradient", values: {} }],
});
