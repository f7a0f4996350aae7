import { authors, paper } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Luo et al. 2019, arXiv:1902.09843, algorithm 2",
  inShort: "Begins as Adam and ends as SGD: bounds on each coordinate's learning rate close in.",
  goodWhen: "Adam's fast start is wanted, and steps at the end that shrink with the gradient",
  failsWhen: "finalLr is too large for SGD: at its default of 0.1 it diverges on Rosenbrock's surface",
  notes:
    "Adam whose effective learning rate, coordinate by coordinate, is held between two bounds that close in " +
    "on finalLr: it begins as Adam and ends as SGD with averaged momentum. finalLr then has to suit SGD: at " +
    "its default of 0.1 it diverges on surfaces as steep as Rosenbrock's. γ = 0 leaves it unbounded. As in " +
    "the authors' code, eps is added to the root of the uncorrected second moment, the averages are " +
    "bias-corrected, and nothing falls with 1/√t; their code scales finalLr along with a schedule of lr, " +
    "here it stands for itself.",
  libraries: [
    authors("adabound.AdaBound", "2019", ["lr", "betas", "finalLr", "gamma", "eps", "weightDecay"]),
  ],
  conventions: [
    {
      title: "Code and paper",
      text:
        "The paper's algorithm divides every step by √t and corrects no bias; the authors' code, on which " +
        "its results rest and which others follow, does it the other way round.",
      rival: {
        name: "AdaBound as in the paper",
        rule: `
          g = g + weightDecay * p
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          l = finalLr * (1 - 1 / (gamma * t + 1))
          u = finalLr * (1 + 1 / (gamma * t))
          r = min(max(lr / (sqrt(v) + eps), l), u) / sqrt(t)
          p = p - r * m
        `,
      },
      libraries: [paper("Luo et al. 2019, algorithm 2", "2019")],
    },
  ],
} satisfies Prose;
