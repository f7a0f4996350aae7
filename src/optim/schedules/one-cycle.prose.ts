import type { Prose } from "../define/prose.ts";

export default {
  paper: "Smith & Topin 2018, arXiv:1708.07120; PyTorch's OneCycleLR",
  notes:
    "Rises along half a cosine to a learning rate that would be too high to begin with, then falls to next to " +
    "nothing. It has PyTorch's two phases and leaves the momentum as it is. After the cycle the lowest rate stays, where " +
    "PyTorch raises an error.",
} satisfies Prose;
