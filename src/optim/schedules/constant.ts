import type { Rated } from "../lr-scheduler.ts";
import { defineSchedule } from "../schedule.ts";
import { ScheduleLR } from "../schedule-lr.ts";
import { part, updates } from "../schedule-values.ts";

const constant = defineSchedule({
  id: "constant",
  name: "Constant start",
  paper: "PyTorch's ConstantLR; Goyal et al. 2017, arXiv:1706.02677, section 2.2",
  hyperparameters: {
    factor: part(1 / 3, {
      symbol: "f",
      tex: "f",
      label: "factor",
      meaning: "The part of the learning rate that it begins with.",
    }),
    totalIters: updates(
      100,
      {
        symbol: "T",
        tex: "T",
        label: "total iters",
        meaning: "Updates after which the whole learning rate holds.",
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
  notes:
    "A part of the learning rate at first, all of it from then on: the abrupt kind of warmup. The jump can undo what " +
    "the low rate was for.",
});
export default constant;

export interface ConstantLROptions {
  readonly factor?: number;
  readonly totalIters?: number;
}

/** `lr = base·factor` for the first totalIters steps, then `base`. */
export class ConstantLR extends ScheduleLR<ConstantLROptions> {
  /** `totalIters` is 5 where it is left out, as in PyTorch. */
  constructor(optimizer: Rated, options: ConstantLROptions = {}) {
    super("ConstantLR", constant, optimizer, options, { usual: { totalIters: 5 } });
  }
}
