import { defineProblem } from "../definition.ts";

export default defineProblem({
  id: "zipf",
  name: "Rare classes",
  settings: {
    classes: { label: "classes", default: 64, min: 2, max: 128, whole: true, scale: "linear" },
    exponent: { label: "Zipf's exponent", default: 1, min: 0, max: 2, scale: "linear" },
    groups: {
      label: "class groups",
      default: "doubling",
      choices: [
        { id: "doubling", name: "each twice the one before" },
        { id: "even", name: "equal numbers of classes" },
        { id: "single", name: "single classes" },
      ],
    },
    scale: { label: "first weights", default: 0, min: 0, max: 5, scale: "linear" },
  },
  conflict: ({ classes, groups }) =>
    groups === "single" && classes > 64 ? `single classes can be drawn of 64 at most, got ${classes}` : null,
  size: ({ classes }) => classes * classes,
  updateTime: ({ classes }) => 1 + 0.02 * classes * classes,
  isSeeded: ({ scale }) => scale > 0,
  contenders: [
    { optimizer: "sgd", values: { lr: 9 } },
    { optimizer: "adam", values: { lr: 0.01 } },
    { optimizer: "signsgd", values: { lr: 0.01 } },
  ],
  steps: 1000,
  stages: ["bars", "spectrum"],
  part: { one: "class", many: "class groups", weight: "frequency", value: "loss", adds: "mean" },
});
