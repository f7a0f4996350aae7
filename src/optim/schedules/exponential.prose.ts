import type { Prose } from "../define/prose.ts";

export default {
  paper: "PyTorch's ExponentialLR",
  notes:
    "Multiplies the learning rate by γ at every update. The whole path is at most about lr/(1 − γ) times the gradient " +
    "long: with a small γ it comes to a halt on the way.",
} satisfies Prose;
