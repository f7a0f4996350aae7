import type { Prose } from "../define/prose.ts";

export default {
  paper:
    "Goyal et al. 2017, arXiv:1706.02677, section 2.2; PyTorch's LinearLR before another in SequentialLR",
  equations: ["\\eta_t = \\eta \\, \\min\\left(1, f_0 + (1 - f_0) \\, \\frac{t}{W}\\right)"],
  notes:
    "Begins with a part of the learning rate and rises to the whole in a straight line, f₀ + (1 − f₀)·t/W after t " +
    "updates: PyTorch's LinearLR, with torchvision's start. A schedule waits at its start meanwhile and counts from " +
    "the end of the warmup, as in SequentialLR; what rises is the rate that the schedule begins with. Early gradients " +
    "are large and Adam's averages rest on few of them; small steps let both settle.",
} satisfies Prose;
