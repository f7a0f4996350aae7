import type { Prose } from "../define/prose.ts";

export default {
  paper: "Loshchilov & Hutter 2017, arXiv:1608.03983; PyTorch's CosineAnnealingLR",
  notes:
    "Half a cosine from the optimizer's own learning rate down to ηₘᵢₙ: slow at first, steepest halfway, slow at the " +
    "end. It is as long as Tₘₐₓ says, whatever the race; beyond that it rises again the way it came, as PyTorch's does.",
} satisfies Prose;
