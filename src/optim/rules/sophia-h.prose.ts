import { optax, paper } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Liu et al. 2024, arXiv:2305.14342, algorithm 3 with Hutchinson's estimator",
  inShort: "Divides each coordinate's averaged gradient by its curvature, and moves it by lr at most.",
  goodWhen: "curvatures differ from coordinate to coordinate",
  failsWhen: "a valley lies across the axes: curvature between coordinates is not seen",
  notes:
    "Divides the averaged gradient by an average of the curvature, coordinate by coordinate, and cuts what " +
    "comes out to −1 to 1: flat and negatively curved coordinates step by lr like Lion's, steep ones less. h " +
    "is z ⊙ Hz with random signs z, right on average for the Hessian's diagonal (the paper draws z from a normal " +
    "distribution, which is right on average too and scatters more), and the rest of the Hessian is not seen: in a " +
    "valley across the axes it helps little. Neither average is corrected for starting at " +
    "0, as in the paper, so that curvatures are too small at first and steps are cut to lr. It wants an h at " +
    "least every tenth step. Weight decay is decoupled.",
  libraries: [paper("Liu et al. 2024, algorithm 3", "2024")],
  conventions: [
    {
      title: "Bias correction",
      text:
        "Levanter, by one of the paper's authors, and Optax correct the average of gradients for " +
        "starting at 0, so that fewer of the first steps are shorter than lr; and they step before they take " +
        "in a new h. The authors' own repository has Sophia-G alone, which squares gradients of sampled labels " +
        "instead and corrects nothing.",
      libraries: [
        optax(
          "optax.contrib.sophia",
          ["lr", "beta1", "beta2", "eps", "weightDecay", "gamma", "updateInterval"],
          { beta1: 0.965, eps: 1e-8, weightDecay: 1e-4 },
        ),
      ],
    },
  ],
} satisfies Prose;
