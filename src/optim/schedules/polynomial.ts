import type { Rated } from "../lr-scheduler.ts";
import { defineSchedule } from "../schedule.ts";
import { ScheduleLR } from "../schedule-lr.ts";
import { power, updates } from "../schedule-values.ts";

const polynomial = defineSchedule({
  id: "polynomial",
  name: "Polynomial decay",
  paper: "PyTorch's PolynomialLR; Chen et al. 2018 (DeepLab), arXiv:1606.00915, section 4.1",
  hyperparameters: {
    totalIters: updates(500, {
      symbol: "T",
      tex: "T",
      label: "total iters",
      meaning: "Updates after which the learning rate is 0.",
    }),
    power: power(1, "1 falls in a straight line; above 1 it falls faster at first, below 1 later."),
  },
  rule: "rate = base * (1 - min(t, totalIters) / totalIters)^power",
  multiplies: "rate",
  torch: { name: "PolynomialLR", options: { total_iters: "totalIters", power: "power" } },
  notes:
    "Falls to 0 over T updates like a power of the part that is left. From then on nothing moves: the race may go on, " +
    "the optimizer stands.",
});
export default polynomial;

export interface PolynomialLROptions {
  readonly totalIters?: number;
  readonly power?: number;
}

/** `lr = base·(1 − min(1, t / totalIters))^power`, t the steps made. */
export class PolynomialLR extends ScheduleLR<PolynomialLROptions> {
  /** `totalIters` is 5 where it is left out, as in PyTorch. */
  constructor(optimizer: Rated, options: PolynomialLROptions = {}) {
    super("PolynomialLR", polynomial, optimizer, options, { usual: { totalIters: 5 } });
  }
}
