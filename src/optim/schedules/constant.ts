import { defineSchedule } from "../define/schedule.ts";
import { part, updates } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";

const constant = defineSchedule({
  id: "constant",
  name: "Constant start",
  hyperparameters: {
    factor: part(1 / 3, {
      symbol: "f",
      tex: "f",
      label: "factor",
      meaning: "Fraction of the learning rate at the beginning.",
      idleAt: { totalIters: 0 },
    }),
    totalIters: updates(
      100,
      {
        symbol: "T",
        tex: "T",
        label: "total iters",
        meaning: "Number of updates before the full learning rate.",
      },
      0,
    ),
  },
  rule: "rate = base * where(t < totalIters, factor, 1)",
  multiplies: "rate",
  torch: {
    name: "ConstantLR",
    options: { factor: "factor", total_iters: "totalIters" },
    positive: ["factor", "totalIters"],
  },
});
export default constant;

export interface ConstantLROptions {
  readonly factor?: number;
  readonly totalIters?: number;
}

/** `lr = base·factor` for the first totalIters steps, then `base`. */
export class ConstantLR extends ScheduleLR<ConstantLROptions> {
  /** `totalIters` is 5 where it is left out, as in PyTorch. */
  constructor(optimizer: HasLearningRate, options: ConstantLROptions = {}) {
    super("ConstantLR", constant, optimizer, options, { usual: { totalIters: 5 } });
  }
}
