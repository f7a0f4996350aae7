import { defineSchedule } from "../define/schedule.ts";
import { etaMin, updates } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";

const warmRestarts = defineSchedule({
  id: "warm-restarts",
  name: "Warm restarts",
  hyperparameters: {
    t0: updates(100, {
      symbol: "T₀",
      tex: "T_0",
      label: "t 0",
      meaning: "Number of updates in the first descent.",
    }),
    tMult: {
      ...updates(1, {
        symbol: "×T",
        tex: "T_{\\text{mult}}",
        label: "t mult",
        meaning: "Each descent is this many times as long as the one before.",
      }),
      scale: "linear",
      slider: { min: 1, max: 4 },
    },
    etaMin,
  },
  // The logarithm gives the number of the descent or, by rounding, the one before; whole numbers decide.
  rule: `
    near = floor(log(max(t, t0) / t0) / log(tMult))
    next = t0 * ((tMult^(near + 1) - 1) / (tMult - 1))
    cycle = where(tMult == 1, floor(t / t0), near + (next <= t))
    begin = where(tMult == 1, cycle * t0, t0 * ((tMult^cycle - 1) / (tMult - 1)))
    over = (t - begin) / (t0 * tMult^cycle)
    rate = etaMin + (base - etaMin) * (1 + cos(pi * over)) / 2`,
  torch: {
    name: "CosineAnnealingWarmRestarts",
    options: { T_0: "t0", T_mult: "tMult", eta_min: "etaMin" },
  },
});
export default warmRestarts;

export interface CosineAnnealingWarmRestartsOptions {
  readonly t0: number;
  readonly tMult?: number;
  readonly etaMin?: number;
}

/** Anneals along a cosine over t0 steps, then again over tMult times as many, and so on. */
export class CosineAnnealingWarmRestarts extends ScheduleLR<CosineAnnealingWarmRestartsOptions> {
  constructor(optimizer: HasLearningRate, options: CosineAnnealingWarmRestartsOptions) {
    super("CosineAnnealingWarmRestarts", warmRestarts, optimizer, options, { required: ["t0"] });
  }
}
