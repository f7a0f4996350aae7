import { defineProblem } from "../definition.ts";

export default defineProblem({
  id: "quadratic",
  name: "Quadratic",
  settings: {
    dimensions: { label: "dimensions", default: 16, min: 1, max: 64, whole: true, scale: "linear" },
    condition: { label: "condition number", default: 100, min: 1, max: 1e6, scale: "log" },
    spectrum: {
      label: "spectrum",
      default: "log",
      choices: [
        { id: "log", name: "evenly spaced logarithms" },
        { id: "linear", name: "evenly spaced" },
        { id: "equal", name: "all equal" },
        { id: "outlier", name: "one outlier" },
        { id: "clusters", name: "three clusters" },
      ],
    },
    blocks: { label: "blocks", default: 1, min: 1, max: 16, whole: true, scale: "linear" },
    deal: {
      label: "eigenvalues of a block",
      default: "unlike",
      choices: [
        { id: "unlike", name: "neighbours (unlike blocks)" },
        { id: "like", name: "dealt out in turn (like blocks)" },
      ],
    },
    axes: {
      label: "eigenvectors",
      default: "rotated",
      choices: [
        { id: "rotated", name: "axes, rotated in planes" },
        { id: "random", name: "random" },
      ],
    },
    rotation: { label: "rotation (°)", default: 0, min: 0, max: 90, scale: "linear" },
    start: {
      label: "start",
      default: "random",
      choices: [
        { id: "random", name: "random" },
        { id: "ones", name: "1 along each eigenvector" },
      ],
    },
    noise: { label: "noise", default: 0, min: 0, max: 100, scale: "linear" },
    covariance: {
      label: "noise of a coordinate",
      default: "even",
      choices: [
        { id: "even", name: "the same for all" },
        { id: "curvature", name: "variance as its curvature" },
      ],
    },
    batch: { label: "batch size", default: 1, min: 1, max: 4096, whole: true, scale: "log" },
  },
  conflict({ dimensions, condition, spectrum, blocks }) {
    if (blocks > dimensions) return `blocks must be at most the dimensions, ${dimensions}, got ${blocks}`;
    if (spectrum === "clusters" && condition < 1000)
      return `three clusters need a condition number from 1000, got ${condition}`;
    return null;
  },
  size: ({ dimensions }) => dimensions,
  updateTime: ({ dimensions, blocks }) => 1 + (0.001 * dimensions * dimensions) / blocks,
  isRandom: ({ noise }) => noise > 0,
  isSeeded: ({ axes, start, noise }) => axes === "random" || start === "random" || noise > 0,
  hessian: true,
  contenders: [
    { optimizer: "sgd", values: { lr: 0.015 } },
    { optimizer: "sgd", values: { lr: 0.015, momentum: 0.9 } },
    { optimizer: "adam", values: { lr: 0.1 } },
  ],
  steps: 500,
  stages: ["bars", "spectrum"],
  part: {
    one: "eigendirection",
    many: "eigendirections",
    weight: "eigenvalue",
    isCurvature: true,
    value: "loss",
    adds: "sum",
  },
});
