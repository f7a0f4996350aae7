import { defineProblem } from "../definition.ts";

export default defineProblem({
  id: "sparse",
  name: "Sparse regression",
  settings: {
    features: { label: "features", default: 64, min: 1, max: 64, whole: true, scale: "linear" },
    exponent: { label: "Zipf's exponent", default: 0, min: 0, max: 2, scale: "linear" },
    noise: { label: "noise", default: 0.2, min: 0, max: 10, scale: "linear" },
    shape: {
      label: "shape of the noise",
      default: "exponential",
      choices: [
        { id: "exponential", name: "skewed (exponential)" },
        { id: "normal", name: "normal" },
      ],
    },
    batch: { label: "batch size", default: 1, min: 1, max: 1024, whole: true, scale: "log" },
  },
  size: ({ features }) => features,
  updateTime: ({ features, batch }) => 1 + 0.01 * features + 0.2 * batch,
  least: ({ noise }) => noise ** 2,
  isRandom: ({ features, noise }) => features > 1 || noise > 0,
  contenders: [
    { optimizer: "adam", values: { lr: 0.003, beta2: 0.95 } },
    { optimizer: "adam", values: { lr: 0.003, beta2: 0.9992 } },
  ],
  steps: 10_000,
  stages: ["bars", "spectrum"],
  part: { one: "feature", many: "features", weight: "frequency", value: "loss", adds: "mean" },
});
