import { defineSchedule } from "../define/schedule.ts";
import { part, updates } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";

const linear = defineSchedule({
  id: "linear",
  name: "Linear",
  hyperparameters: {
    startFactor: part(1 / 3, {
      symbol: "f₀",
      tex: "f_0",
      label: "start factor",
      meaning: "Fraction of the learning rate at the beginning.",
      idleAt: { totalIters: 0 },
    }),
    endFactor: part(1, {
      symbol: "f₁",
      tex: "f_1",
      label: "end factor",
      meaning: "Fraction of the learning rate at the end.",
    }),
    totalIters: updates(
      100,
      {
        symbol: "T",
        tex: "T",
        label: "total iters",
        meaning: "Number of updates from the first factor to the last.",
      },
      0,
    ),
  },
  rule: `
    rising = startFactor + (endFactor - startFactor) * (t / totalIters)
    rate = base * where(t < totalIters, rising, endFactor)`,
  multiplies: "rate",
  torch: {
    name: "LinearLR",
    options: { start_factor: "startFactor", end_factor: "endFactor", total_iters: "totalIters" },
    // PyTorch divides by the start factor.
    positive: ["startFactor", "totalIters"],
  },
});
export default linear;

export interface LinearLROptions {
  readonly startFactor?: number;
  readonly endFactor?: number;
  readonly totalIters?: number;
}

/** `lr = base·(startFactor + (endFactor − startFactor)·min(1, t / totalIters))`, t the steps made. */
export class LinearLR extends ScheduleLR<LinearLROptions> {
  /** `totalIters` is 5 where it is left out, as in PyTorch. */
  constructor(optimizer: HasLearningRate, options: LinearLROptions = {}) {
    super("LinearLR", linear, optimizer, options, { usual: { totalIters: 5 } });
  }
}
