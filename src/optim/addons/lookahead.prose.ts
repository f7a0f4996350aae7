import type { Prose } from "../define/prose.ts";

export default {
  paper: "Zhang et al. 2019, arXiv:1907.08610, algorithm 1",
  equations: [
    "\\text{at every } k\\text{-th step:} \\quad s &\\leftarrow s + \\alpha \\, (p - s)",
    "p &\\leftarrow s",
  ],
  notes:
    "Keeps slow weights: every k steps they go the part α of the way to where the optimizer has come, and the optimizer " +
    "goes on from there and keeps its averages. Oscillation across a ravine averages out, so that the optimizer may " +
    "take larger steps; where it goes straight, progress is slower by about α. It costs no gradient. A path shows " +
    "the pull back at every k-th step.",
} satisfies Prose;
