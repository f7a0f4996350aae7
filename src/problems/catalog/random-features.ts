import { defineProblem } from "../definition.ts";

/** The number of test samples, whatever the settings. */
export const testSamples = 500;

export default defineProblem({
  id: "random-features",
  name: "Random features",
  settings: {
    features: { label: "features", default: 60, min: 1, max: 2000, whole: true, scale: "log" },
    samples: { label: "samples", default: 60, min: 2, max: 64, whole: true, scale: "linear" },
    inputs: { label: "inputs", default: 5, min: 1, max: 64, whole: true, scale: "linear" },
    noise: { label: "noise", default: 0.3, min: 0, max: 2, scale: "linear" },
  },
  size: ({ features }) => features,
  updateTime: ({ features, samples }) => 1 + 0.003 * features * samples,
  contenders: [
    { optimizer: "sgd", values: { lr: 3 } },
    { optimizer: "sgd", values: { lr: 3, momentum: 0.9 } },
    { optimizer: "adam", values: { lr: 0.1 } },
  ],
  steps: 2000,
  stages: ["bars", "spectrum"],
  part: {
    one: "singular direction",
    many: "singular directions",
    weight: "curvature",
    isCurvature: true,
    value: "loss",
    adds: "sum",
  },
});
