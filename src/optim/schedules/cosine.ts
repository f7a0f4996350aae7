import { defineSchedule } from "../define/schedule.ts";
import { etaMin, updates } from "../define/schedule-values.ts";
import type { HasLearningRate } from "../library/lr-scheduler.ts";
import { ScheduleLR } from "../library/schedule-lr.ts";

const cosine = defineSchedule({
  id: "cosine",
  name: "Cosine annealing",
  hyperparameters: {
    tMax: updates(500, {
      symbol: "Tₘₐₓ",
      tex: "T_{\\max}",
      label: "t max",
      meaning: "Number of updates from the highest learning rate to the lowest.",
    }),
    etaMin,
  },
  rule: "rate = etaMin + (base - etaMin) * (1 + cos(pi * (t / tMax))) / 2",
  multiplies: { above: "etaMin" },
  torch: { name: "CosineAnnealingLR", options: { T_max: "tMax", eta_min: "etaMin" } },
});
export default cosine;

export interface CosineAnnealingLROptions {
  readonly tMax: number;
  readonly etaMin?: number;
}

/** `lr = etaMin + (base − etaMin)·(1 + cos(π·t / tMax)) / 2`, t the steps made; beyond tMax it rises again. */
export class CosineAnnealingLR extends ScheduleLR<CosineAnnealingLROptions> {
  constructor(optimizer: HasLearningRate, options: CosineAnnealingLROptions) {
    super("CosineAnnealingLR", cosine, optimizer, options, { required: ["tMax"] });
  }
}
