import { defineSchedule } from "../define/schedule.ts";
import { divisor, part, rate, updates } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";

const oneCycle = defineSchedule({
  id: "one-cycle",
  name: "One cycle",
  hyperparameters: {
    maxLr: rate(
      { follows: "lr", of: ({ lr }) => lr },
      {
        symbol: "ηₘₐₓ",
        tex: "\\eta_{\\max}",
        label: "max lr",
        meaning: "The highest learning rate; by default the optimizer's.",
      },
    ),
    totalSteps: updates(500, {
      symbol: "T",
      tex: "T",
      label: "total steps",
      meaning: "Number of updates in the whole cycle.",
    }),
    pctStart: part(0.3, {
      symbol: "↗",
      tex: "\\text{pct}",
      label: "pct start",
      meaning: "Fraction of the cycle in which the learning rate rises.",
    }),
    divFactor: divisor(25, {
      symbol: "÷",
      tex: "d",
      label: "div factor",
      meaning: "The highest learning rate divided by the one at the beginning.",
    }),
    finalDivFactor: divisor(1e4, {
      symbol: "÷÷",
      tex: "d_{\\text{final}}",
      label: "final div factor",
      meaning: "The learning rate at the beginning divided by the one at the end.",
    }),
  },
  // PyTorch's turning point: updates count from 0, and the highest rate is that of the last update of the rise.
  rule: `
    turn = pctStart * totalSteps - 1
    up = where(turn > 0, t / turn, 1)
    down = where(totalSteps - 1 > turn, min(1, (t - turn) / (totalSteps - 1 - turn)), 1)
    first = maxLr / divFactor
    last = first / finalDivFactor
    rise = maxLr + (first - maxLr) * (1 + cos(pi * up)) / 2
    fall = last + (maxLr - last) * (1 + cos(pi * down)) / 2
    rate = where(t <= turn, rise, fall)`,
});
export default oneCycle;

export interface OneCycleLROptions {
  /** The highest learning rate; each group's rate where it is left out. */
  readonly maxLr?: number;
  readonly totalSteps: number;
  readonly pctStart?: number;
  readonly divFactor?: number;
  readonly finalDivFactor?: number;
}

/**
 * Moves the rate from maxLr / divFactor up to maxLr, then down to maxLr / divFactor / finalDivFactor, each along half a
 * cosine.
 */
export class OneCycleLR extends ScheduleLR<OneCycleLROptions> {
  constructor(optimizer: HasLearningRate, options: OneCycleLROptions) {
    super("OneCycleLR", oneCycle, optimizer, options, { required: ["totalSteps"] });
  }
}
