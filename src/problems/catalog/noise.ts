import { defineProblem } from "../definition.ts";

export default defineProblem({
  id: "noise",
  name: "White noise",
  settings: {
    weights: { label: "weights", default: 1024, min: 2, max: 16384, whole: true, scale: "log" },
    groups: { label: "groups", default: 2, min: 1, max: 2, whole: true, scale: "linear" },
    noise: { label: "noise", default: 10, min: 0.001, max: 1000, scale: "log" },
    second: { label: "noise of the second group", default: 0.01, min: 0.001, max: 1000, scale: "log" },
    start: { label: "first weights", default: 1, min: 0, max: 10, scale: "linear" },
  },
  size: ({ weights }) => weights,
  updateTime: ({ weights }) => 1 + 0.12 * weights,
  isRandom: () => true,
  contenders: [
    { optimizer: "adam", values: { weightDecay: 0.1 } },
    { optimizer: "adamw", values: { weightDecay: 0.1 } },
  ],
  steps: 2000,
  stages: ["bars"],
  part: { one: "group", many: "groups", weight: "noise", value: "root mean square of the weights" },
});
