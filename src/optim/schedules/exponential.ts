import { defineSchedule } from "../define/schedule.ts";
import { gamma } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";

const exponential = defineSchedule({
  id: "exponential",
  name: "Exponential decay",
  hyperparameters: {
    gamma: {
      ...gamma(0.99, "What each update multiplies the learning rate by."),
      scale: "complement",
      slider: { min: 0.5, max: 0.9999 },
    },
  },
  rule: "rate = base * gamma^t",
  multiplies: "rate",
  torch: { name: "ExponentialLR", options: { gamma: "gamma" } },
});
export default exponential;

export interface ExponentialLROptions {
  readonly gamma: number;
}

/** `lr = base·gamma^t`, t the steps made. */
export class ExponentialLR extends ScheduleLR<ExponentialLROptions> {
  constructor(optimizer: HasLearningRate, options: ExponentialLROptions) {
    super("ExponentialLR", exponential, optimizer, options, { required: ["gamma"] });
  }
}
