import { defineMethod } from "../define/definition.ts";
import { learningRate } from "../define/hyperparameter.ts";
import { alongSizes, eigen, inGradients } from "../matrix/cost.ts";
import { count } from "../whole/settings.ts";

export default defineMethod({
  id: "shampoo",
  name: "Shampoo",
  family: "matrix",
  hyperparameters: {
    lr: learningRate(0.1, "length"),
    eps: {
      symbol: "ε",
      tex: "\\varepsilon",
      label: "eps",
      default: 1e-4,
      range: { min: 0, max: Number.MAX_VALUE, openMin: true },
      scale: "log",
      slider: { min: 1e-12, max: 1 },
      meaning: "Initial value on the diagonals of both sums, so that their roots exist from the first step.",
    },
    updateFreq: {
      ...count(1, 1000, {
        symbol: "",
        tex: "\\text{every}",
        label: "roots every",
        meaning: "Number of steps between two computations of the inverse roots.",
      }),
    },
  },
  // One product to add to the sums, one to apply the roots, and every updateFreq steps an eigen-decomposition.
  stepCost: ({ updateFreq }, load) => 1 + inGradients(alongSizes(load.shapes, 2, eigen / updateFreq), load),
  variants: [{ name: "Shampoo", values: { lr: 0.3 }, network: { lr: 0.3, updateFreq: 10 } }],
});
