import type { Prose } from "../define/prose.ts";

export default {
  paper: "Smith 2017, arXiv:1506.01186; PyTorch's CyclicLR",
  notes:
    "Swings between two learning rates in straight lines. The high stretches carry it over barriers, the low ones let " +
    "it settle. The momentum stays, where PyTorch cycles it too by default.",
} satisfies Prose;
