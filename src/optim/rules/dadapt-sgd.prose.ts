import { authors } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Defazio & Mishchenko 2023, arXiv:2301.07733, algorithm for SGD",
  inShort: "SGD that finds its learning rate by how well gradients agree.",
  goodWhen: "the loss is convex and no learning rate is known",
  failsWhen: "the first gradient is far longer than later ones: steps stay short",
  notes:
    "SGD that finds its learning rate: the step size is d/‖g₁‖, d an estimate from below of how far the " +
    "start is from the minimum, made over all parameters together by how well their gradients agree, which " +
    "never shrinks. It is measured against the first gradient's length, so where later ones are far shorter, " +
    "steps are so too. Where the loss isn't convex the estimate may come out too large for good. Groups " +
    "share d. As in the authors' code, with lr 1; a first gradient of 0 is waited out.",
  libraries: [authors("dadaptation.DAdaptSGD", "2023", ["lr", "momentum", "weightDecay", "d0"])],
  conventions: [
    {
      title: "Two forms of the estimate",
      text:
        "Later code adds up 2·k·⟨g, s⟩ with the s before the step, which is ‖s‖² less the sum of k²·‖g‖², " +
        "the earlier code's form, used here: equal but for rounding. Dual averaging in the same paper halves " +
        "it.",
      rival: {
        name: "D-Adaptation with half the estimate",
        rule: `
          g = g + weightDecay * p
          init d = d0
          init o = p
          q = total(g^2)
          n = where(n == 0, sqrt(q), n)
          k = where(n > 0, d * lr / n, 0)
          s = s + k * g
          r = r + k^2 * q
          w = total(s^2)
          d = max(d, where(w > 0, (w - r) / (2 * sqrt(w)), 0))
          p = momentum * p + (1 - momentum) * (o - s)
        `,
      },
    },
  ],
} satisfies Prose;
