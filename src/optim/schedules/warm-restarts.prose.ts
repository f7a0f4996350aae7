import type { Prose } from "../define/prose.ts";

export default {
  paper: "Loshchilov & Hutter 2017 (SGDR), arXiv:1608.03983; PyTorch's CosineAnnealingWarmRestarts",
  notes:
    "Cosine annealing that jumps back up to the whole learning rate and begins again, each time over as many updates " +
    "or over more. A restart shakes the optimizer out of where it had settled; the loss jumps and mostly falls lower. " +
    "The optimizer's averages are kept over it.",
} satisfies Prose;
