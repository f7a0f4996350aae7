import type { Prose } from "../define/prose.ts";

export default {
  paper: "PyTorch's ConstantLR; Goyal et al. 2017, arXiv:1706.02677, section 2.2",
  notes:
    "Begins with a part of the learning rate and jumps to all of it: the abrupt kind of warmup. The jump can undo what " +
    "the low rate was for.",
} satisfies Prose;
