import { epsForms } from "../define/choices.ts";
import { defineMethod } from "../define/definition.ts";
import { decoupledPenalty, learningRate, onOff } from "../define/hyperparameter.ts";
import { count, kind } from "../whole/settings.ts";

export default defineMethod({
  id: "adafactor",
  name: "Adafactor",
  family: "adaptive",
  hyperparameters: {
    lr: {
      ...learningRate(1e-2),
      meaning: "The largest step relative to the magnitude of a parameter; it is limited to 1/√t.",
    },
    beta2Decay: {
      symbol: "τ",
      tex: "\\tau",
      label: "beta 2 decay",
      default: -0.8,
      range: { min: -Number.MAX_VALUE, max: 0 },
      scale: "linear",
      slider: { min: -2, max: 0 },
      meaning: "How the averages of squared gradients slow down: step t has the weight t^τ.",
    },
    eps1: {
      symbol: "ε₁",
      tex: "\\varepsilon_1",
      label: "eps 1",
      default: Number.EPSILON,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 0, max: 1 },
      meaning: "The smallest number that a gradient is divided by.",
    },
    eps2: {
      symbol: "ε₂",
      tex: "\\varepsilon_2",
      label: "eps 2",
      default: 1e-3,
      range: { min: 0, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 0, max: 10 },
      meaning: "The smallest magnitude that a parameter counts as, so that one near 0 can move.",
    },
    d: {
      symbol: "d",
      tex: "d",
      label: "d",
      default: 1,
      range: { min: 1, max: Number.MAX_VALUE },
      scale: "log",
      slider: { min: 1, max: 100 },
      meaning: "The largest root mean square of an update, before it is scaled by the parameter's magnitude.",
    },
    weightDecay: decoupledPenalty(0),
    relativeStep: {
      ...onOff("relative step", "", "Bounds the relative step by 1/√t, so that it shrinks in a long run."),
      default: 1,
    },
    epsForm: kind(epsForms, {
      label: "eps 1 form",
      meaning: "What ε₁ does: 0 bounds the root from below, 1 is added to the squared gradients.",
    }),
    minDimSizeToFactor: {
      ...count(1, 1e6, {
        symbol: "",
        tex: "\\text{factored from}",
        label: "factored from",
        meaning:
          "The smallest number of rows and columns of a matrix whose averages are factored. Used at the first step only.",
      }),
      slider: { min: 1, max: 128 },
    },
  },
  tuples: { eps: ["eps1", "eps2"] },
  variants: [{ name: "Adafactor", values: { lr: 0.05 }, network: { lr: 0.1, eps2: 0.1 } }],
});
