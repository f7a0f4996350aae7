import type { Rated } from "../lr-scheduler.ts";
import { defineSchedule } from "../schedule.ts";
import { ScheduleLR } from "../schedule-lr.ts";
import { gamma } from "../schedule-values.ts";

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
  constructor(optimizer: Rated, options: ExponentialLROptions) {
    super("ExponentialLR", exponential, optimizer, options, { required: ["gamma"] });
  }
}
