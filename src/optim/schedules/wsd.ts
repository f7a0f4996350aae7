import { defineSchedule } from "../define/schedule.ts";
import { part, power, updates } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";

const wsd = defineSchedule({
  id: "wsd",
  name: "Warmup–stable–decay",
  hyperparameters: {
    warmupSteps: updates(
      50,
      {
        symbol: "W",
        tex: "W",
        label: "warmup steps",
        meaning: "Number of updates in which the learning rate rises.",
      },
      0,
    ),
    stableSteps: updates(
      350,
      {
        symbol: "S",
        tex: "S",
        label: "stable steps",
        meaning: "Number of updates in which it stays constant.",
      },
      0,
    ),
    decaySteps: updates(
      100,
      { symbol: "D", tex: "D", label: "decay steps", meaning: "Number of updates in which it falls." },
      0,
    ),
    minFactor: part(0, {
      symbol: "f",
      tex: "f",
      label: "min factor",
      meaning: "Fraction of the learning rate at the end.",
    }),
    power: power(0.5, "Shape of the decay: 1 is a straight line, ½ is 1 − √(elapsed fraction)."),
  },
  // The division comes last: the rate's last bit depends on the order, and existing links rely on it.
  rule: `
    falling = t - warmupSteps - stableSteps
    over = where(falling < decaySteps, (falling / decaySteps)^power, 1)
    left = where(falling < 0, 1, 1 - (1 - minFactor) * over)
    rate = where(t < warmupSteps, base * (t + 1) / warmupSteps, base * left)`,
  multiplies: "rate",
});
export default wsd;

export interface WarmupStableDecayLROptions {
  readonly warmupSteps: number;
  readonly stableSteps: number;
  readonly decaySteps: number;
  readonly minFactor?: number;
  readonly power?: number;
}

/** Raises the rate over warmupSteps, keeps it for stableSteps, and lowers it to `base·minFactor` over decaySteps. */
export class WarmupStableDecayLR extends ScheduleLR<WarmupStableDecayLROptions> {
  constructor(optimizer: HasLearningRate, options: WarmupStableDecayLROptions) {
    const required = ["warmupSteps", "stableSteps", "decaySteps"];
    super("WarmupStableDecayLR", wsd, optimizer, options, { required });
  }
}
