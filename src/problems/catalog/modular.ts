import { defineProblem } from "../definition.ts";

/** The pairs that are trained on. */
const trained = (modulus: number, share: number): number => Math.floor(share * modulus * modulus);

export default defineProblem({
  id: "modular",
  name: "Modular addition",
  settings: {
    modulus: { label: "modulus", default: 31, min: 2, max: 61, whole: true, scale: "linear" },
    units: { label: "hidden units", default: 96, min: 1, max: 256, whole: true, scale: "linear" },
    share: { label: "training share", default: 0.5, min: 0.05, max: 0.95, scale: "linear" },
    loss: {
      label: "loss",
      default: "softmax",
      choices: [
        { id: "softmax", name: "cross-entropy" },
        { id: "squared", name: "squared error" },
      ],
    },
    scale: { label: "first weights", default: 2, min: 0.01, max: 10, scale: "log" },
  },
  conflict({ modulus, units, share }) {
    if (trained(modulus, share) === 0)
      return `a share of ${share} leaves no pair to train on, of ${modulus ** 2}`;
    const parameters = 3 * modulus * units;
    return parameters > 20_000
      ? `${units} hidden units with modulus ${modulus} are ${parameters} parameters; at most 20000 are permitted`
      : null;
  },
  size: ({ modulus, units }) => 3 * modulus * units,
  updateTime: ({ modulus, units, share }) =>
    10 + (0.0015 * modulus + 0.006) * units * trained(modulus, share),
  contenders: [
    { optimizer: "adamw", values: { lr: 0.01, beta2: 0.98, weightDecay: 1 } },
    { optimizer: "adamw", values: { lr: 0.01, beta2: 0.98, weightDecay: 0 } },
  ],
  steps: 1000,
  stages: ["matrix", "bars"],
  part: { one: "sum", many: "sums", weight: "share of the pairs", value: "loss", adds: "mean" },
});
