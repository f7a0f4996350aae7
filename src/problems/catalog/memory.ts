import { defineProblem } from "../definition.ts";

export default defineProblem({
  id: "memory",
  name: "Associative memory",
  settings: {
    facts: { label: "facts", default: 8, min: 2, max: 64, whole: true, scale: "linear" },
    dimensions: { label: "dimensions", default: 8, min: 2, max: 128, whole: true, scale: "linear" },
    exponent: { label: "Zipf's exponent", default: 1, min: 0, max: 2, scale: "linear" },
    loss: {
      label: "loss",
      default: "squared",
      choices: [
        { id: "squared", name: "squared error" },
        { id: "softmax", name: "cross-entropy" },
      ],
    },
    vectors: {
      label: "keys and values",
      default: "random",
      choices: [
        { id: "random", name: "random, orthonormal" },
        { id: "axes", name: "the axes" },
      ],
    },
    scale: { label: "first weights", default: 0, min: 0, max: 1, scale: "linear" },
  },
  conflict: ({ facts, dimensions }) =>
    facts > dimensions ? `${facts} orthonormal keys need ${facts} dimensions, got ${dimensions}` : null,
  size: ({ dimensions }) => dimensions * dimensions,
  updateTime: ({ facts, dimensions }) => 1 + 0.003 * facts * dimensions * (dimensions + facts),
  isSeeded: ({ vectors, scale }) => vectors === "random" || scale > 0,
  contenders: [
    { optimizer: "sgd", values: { lr: 2.5 } },
    { optimizer: "adam", values: { lr: 0.05 } },
    { optimizer: "muon", values: { lr: 0.05 } },
  ],
  steps: 50,
  stages: ["bars", "matrix", "spectrum"],
  part: { one: "fact", many: "facts", weight: "frequency", value: "loss", adds: "mean" },
});
