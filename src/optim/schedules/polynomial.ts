import { defineSchedule } from "../define/schedule.ts";
import { power, updates } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";

const polynomial = defineSchedule({
  id: "polynomial",
  name: "Polynomial decay",
  hyperparameters: {
    totalIters: updates(500, {
      symbol: "T",
      tex: "T",
      label: "total iters",
      meaning: "Number of updates after which the learning rate is 0.",
    }),
    power: power(
      1,
      "Shape of the decay: 1 is a straight line, larger falls faster at first, smaller falls faster later.",
    ),
  },
  rule: "rate = base * (1 - min(t, totalIters) / totalIters)^power",
  multiplies: "rate",
  torch: { name: "PolynomialLR", options: { total_iters: "totalIters", power: "power" } },
});
export default polynomial;

export interface PolynomialLROptions {
  readonly totalIters?: number;
  readonly power?: number;
}

/** `lr = base·(1 − min(1, t / totalIters))^power`, t the steps made. */
export class PolynomialLR extends ScheduleLR<PolynomialLROptions> {
  /** `totalIters` is 5 where it is left out, as in PyTorch. */
  constructor(optimizer: HasLearningRate, options: PolynomialLROptions = {}) {
    super("PolynomialLR", polynomial, optimizer, options, { usual: { totalIters: 5 } });
  }
}
