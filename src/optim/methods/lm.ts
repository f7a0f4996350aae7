import { defineMethod } from "../define/definition.ts";
import { count } from "../whole/settings.ts";

/** Limits within which a step takes no longer than some tenths of a second. */
const limits = { numbers: 1_000_000, order: 400 };

export default defineMethod({
  id: "lm",
  name: "Levenberg–Marquardt",
  family: "second-order",
  hyperparameters: {
    tau: {
      symbol: "τ",
      tex: "\\tau",
      label: "initial damping",
      default: 1e-3,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 1e-8, max: 10 },
      meaning: "The initial damping, as a fraction of the largest curvature; 0 begins with Gauss–Newton.",
    },
    tries: count(10, 50, {
      symbol: "",
      tex: "\\text{tries}",
      label: "tries",
      meaning: "How often the damping is raised when the loss does not fall, before the step is given up.",
    }),
  },
  whole: true,
  // The product JᵀJ is most of it; J takes a pass for each of a sample's residuals.
  stepCost: (_, { parameters, samples, residuals }) =>
    3 + (residuals / samples) * (1 + Math.min(parameters, residuals) / 12),
  needs: "residuals",
  excess: ({ parameters, residuals }) =>
    residuals * parameters > limits.numbers || Math.min(residuals, parameters) > limits.order
      ? `Levenberg–Marquardt would have derivatives of ${residuals} residuals by ${parameters} parameters; it takes at ` +
        `most ${limits.numbers} of them, and at most ${limits.order} of whichever is fewer: a smaller network or batch will do`
      : null,
  variants: [{ name: "Levenberg–Marquardt", values: {} }],
});
