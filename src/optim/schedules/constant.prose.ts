import type { Prose } from "../define/prose.ts";

export default {
  paper: "PyTorch's ConstantLR; Goyal et al. 2017, arXiv:1706.02677, section 2.2",
  notes:
    "A part of the learning rate at first, all of it from then on: the abrupt kind of warmup. The jump can undo what " +
    "the low rate was for.",
} satisfies Prose;
