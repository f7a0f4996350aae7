import type { Prose } from "../define/prose.ts";

export default {
  paper: "PyTorch's StepLR",
  notes:
    "Multiplies the learning rate by γ after every s updates. Between drops the noise of mini-batches holds the loss " +
    "on a plateau whose height goes with the learning rate; each drop lets it fall to the next.",
} satisfies Prose;
