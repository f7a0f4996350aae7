import { optax, paper } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Bernstein et al. 2018, arXiv:1802.04434, algorithm 1",
  inShort: "Moves every coordinate by exactly lr, against the sign of its gradient.",
  goodWhen: "the sizes of gradients say little, or are too costly to send",
  failsWhen: "lr is not lowered: it goes to and fro by lr around a minimum",
  notes:
    "Moves every coordinate by exactly lr against the sign of its gradient, however small that is: along " +
    "diagonals, at one speed, and to and fro by lr around a minimum until lr is lowered. Where a gradient is " +
    "exactly 0 the coordinate stays. It is Adam without memory (betas and eps 0). Weight decay, which the " +
    "paper's algorithm does not have, is decoupled, as the sign would swallow it.",
  libraries: [optax("optax.sign_sgd", ["lr"]), paper("Bernstein et al. 2018, algorithm 1", "2018")],
} satisfies Prose;
