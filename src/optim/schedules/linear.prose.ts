import type { Prose } from "../define/prose.ts";

export default {
  paper: "PyTorch's LinearLR",
  notes:
    "A straight line from one part of the learning rate to another, which then stays. Rising it is a warmup; falling " +
    "it is BERT's decay, where most large language models take a cosine.",
} satisfies Prose;
