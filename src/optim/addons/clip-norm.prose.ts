import type { Prose } from "../define/prose.ts";

export default {
  paper: "Pascanu, Mikolov & Bengio 2013, arXiv:1211.5063; PyTorch's clip_grad_norm_",
  equations: [
    "g \\leftarrow g \\, \\min\\left(1, \\frac{\\lVert g\\rVert_{\\max}}{\\lVert g\\rVert + 10^{-6}}\\right)",
  ],
  notes:
    "A gradient that is longer than the bound, over all parameters together, is shortened to it and keeps its " +
    "direction: one cliff does not throw everything away. Adam divides by the gradient's size itself, so that under " +
    "it clipping changes only how much a long gradient counts among others.",
} satisfies Prose;
