import type { Prose } from "../define/prose.ts";

export default {
  paper: "PyTorch's MultiStepLR",
  notes:
    "Multiplies the learning rate by γ at each milestone, in whatever order they are given; two at the same update " +
    "make two drops. Half and three quarters of the way are the usual ones (He et al. 2016, arXiv:1512.03385).",
} satisfies Prose;
