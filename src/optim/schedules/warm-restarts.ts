import { halfCosine } from "../half-cosine.ts";
import type { Rated } from "../lr-scheduler.ts";
import { defineSchedule } from "../schedule.ts";
import { ScheduleLR } from "../schedule-lr.ts";
import { etaMin, updates } from "../schedule-values.ts";

const warmRestarts = defineSchedule({
  id: "warm-restarts",
  name: "Warm restarts",
  paper: "Loshchilov & Hutter 2017 (SGDR), arXiv:1608.03983; PyTorch's CosineAnnealingWarmRestarts",
  hyperparameters: {
    t0: updates(100, {
      symbol: "T₀",
      tex: "T_0",
      label: "t 0",
      meaning: "Updates of the first descent.",
    }),
    tMult: {
      ...updates(1, {
        symbol: "×T",
        tex: "T_{\\text{mult}}",
        label: "t mult",
        meaning: "How many times as long each descent is as the one before.",
      }),
      scale: "linear",
      slider: { min: 1, max: 4 },
    },
    etaMin,
  },
  lr: (base, t, { t0, tMult, etaMin }) => halfCosine(base, etaMin, partOfDescent(t, t0, tMult)),
  notes:
    "Cosine annealing that jumps back up to the whole learning rate and begins anew, each time over as many updates " +
    "or over more. A restart shakes the optimizer out of where it had settled; the loss jumps and mostly falls lower. " +
    "The optimizer's averages are kept over it.",
});
export default warmRestarts;

function partOfDescent(t: number, t0: number, tMult: number): number {
  if (tMult === 1) return (t % t0) / t0;
  let since = t;
  let length = t0;
  while (since >= length) {
    since -= length;
    length *= tMult;
  }
  return since / length;
}

export interface CosineAnnealingWarmRestartsOptions {
  readonly t0: number;
  readonly tMult?: number;
  readonly etaMin?: number;
}

/** Cosine annealing over t0 steps, then anew over tMult times as many, and so on. */
export class CosineAnnealingWarmRestarts extends ScheduleLR<CosineAnnealingWarmRestartsOptions> {
  constructor(optimizer: Rated, options: CosineAnnealingWarmRestartsOptions) {
    super("CosineAnnealingWarmRestarts", warmRestarts, optimizer, options, { required: ["t0"] });
  }
}
