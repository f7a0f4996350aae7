import type { Prose } from "../define/prose.ts";

export default {
  paper: "Hu et al. 2024 (MiniCPM), arXiv:2404.06395, section 4; Hägele et al. 2024, arXiv:2405.18392",
  notes:
    "Rises in a straight line, stays, and falls at the end alone, so that how long it stays need not be known in " +
    "advance. The first update has 1/W of the learning rate, the W-th all of it (MiniCPM's s/W, s counted from 1); the " +
    "fall is Hägele et al.'s 1 − √ unless the power says otherwise. While it stays the loss hardly moves; most of what " +
    "is gained shows in the fall.",
} satisfies Prose;
