import { momentumForms, stretches } from "../define/choices.ts";
import { defineMethod } from "../define/definition.ts";
import { idle, learningRate, momentumRate, onOff, penalty, tiny } from "../define/hyperparameter.ts";
import { inGradients, orthogonalizing } from "../matrix/cost.ts";
import { count, kind } from "../whole/settings.ts";

export default defineMethod({
  id: "muon",
  name: "Muon",
  family: "matrix",
  hyperparameters: {
    lr: learningRate(0.02, "length"),
    momentum: momentumRate(0.95),
    nesterov: idle(
      { momentum: 0 },
      { ...onOff("nesterov", "", "Looks ahead: uses (1 − μ)·g + μ·m instead of m."), default: 1 },
    ),
    weightDecay: {
      ...penalty(0),
      meaning: "Multiplies the parameters by 1 − lr·λ at each step, separately from the gradient.",
    },
    nsSteps: {
      ...count(5, 20, {
        symbol: "",
        tex: "\\text{iterations}",
        label: "iterations",
        meaning: "Number of Newton–Schulz iterations: more make the update closer to orthogonal.",
      }),
      slider: { min: 1, max: 10 },
    },
    eps: {
      ...tiny(1e-7),
      meaning:
        "Added to the norm that the momentum is divided by. With eps 0, a momentum of 0 gives 0/0, which ends the run.",
    },
    adjustLrFn: kind(stretches, {
      label: "scale",
      meaning:
        "Factor for the step of a matrix: 0 is √max(1, rows/columns), 1 is 0.2·√max(rows, columns), 2 is √max(1, columns/rows).",
    }),
    momentumForm: idle(
      { momentum: 0 },
      kind(momentumForms, {
        label: "momentum form",
        meaning:
          "What is made orthogonal: 0 is the average of gradients, 1 their sum, 2 the bias-corrected average.",
      }),
    ),
  },
  stepCost: ({ nsSteps }, load) => 1 + inGradients(orthogonalizing(load.shapes, nsSteps), load),
  variants: [{ name: "Muon", values: { lr: 0.01 }, network: { lr: 0.02 } }],
});
