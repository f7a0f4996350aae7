import { defineSchedule } from "../define/schedule.ts";
import { gamma, updates } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";

const step = defineSchedule({
  id: "step",
  name: "Step decay",
  hyperparameters: {
    stepSize: updates(200, {
      symbol: "s",
      tex: "s",
      label: "step size",
      meaning: "Number of updates between two drops of the learning rate.",
    }),
    gamma: gamma(0.1, "Each drop multiplies the learning rate by this."),
  },
  rule: "rate = base * gamma^floor(t / stepSize)",
  multiplies: "rate",
  torch: { name: "StepLR", options: { step_size: "stepSize", gamma: "gamma" } },
});
export default step;

export interface StepLROptions {
  readonly stepSize: number;
  readonly gamma?: number;
}

/** `lr = base·gamma^⌊t / stepSize⌋`, t the steps made. */
export class StepLR extends ScheduleLR<StepLROptions> {
  constructor(optimizer: HasLearningRate, options: StepLROptions) {
    super("StepLR", step, optimizer, options, { required: ["stepSize"] });
  }
}
