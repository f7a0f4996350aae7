import { namedOptions, type TorchCounterpart } from "../counterpart.ts";
import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { amount, learningRate, penalty } from "../hyperparameter.ts";
import { pytorch } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const asgd = defineRule({
  id: "asgd",
  name: "ASGD",
  family: "averaging",
  paper: "Polyak & Juditsky 1992, doi:10.1137/0330046; its schedule: Bottou 2010, Xu 2011, arXiv:1107.2490",
  hyperparameters: {
    lr: learningRate(1e-2),
    lambd: amount(
      { symbol: "Λ", tex: "\\Lambda", label: "lambd" },
      1e-4,
      { min: 0, max: 1 },
      "Shrinks p by the factor 1 − Λ times the step size, and lets the step size fall.",
    ),
    alpha: amount(
      { symbol: "α", tex: "\\alpha", label: "alpha" },
      0.75,
      { min: 0.01, max: 2 },
      "The power by which the step size falls: lr/(1 + Λ·lr·t)^α.",
    ),
    t0: amount(
      { symbol: "t₀", tex: "t_0", label: "t0" },
      1e6,
      { min: 1, max: 1e6 },
      "The step after which averaging begins.",
    ),
    weightDecay: penalty(0),
  },
  rule: `
    g = g + weightDecay * p
    k = lr / (1 + lambd * lr * (t - 1))^alpha
    p = p - lambd * k * p - k * g
    a = a + (p - a) / max(1, t - 1 - t0)
  `,
  variants: [{ name: "ASGD", values: { lr: 0.002, t0: 100 }, network: { lr: 0.5 } }],
  notes:
    "SGD that keeps, beside p, the average a of where it has been since step t0: with noisy gradients a lies " +
    "closer to the minimum than p does. a is state and moves nothing; what is drawn and measured is p, as it " +
    "is p that the gradient is taken at. The step size falls slowly by its own schedule, and p is drawn to " +
    "zero by Λ besides weight decay, as in PyTorch, whose names these are. Without noise it is SGD. " +
    "PyTorch's default t0 of a million means that a follows p.",
  libraries: [pytorch("torch.optim.ASGD", ["lr", "lambd", "alpha", "t0", "weightDecay"])],
  conventions: [
    {
      title: "Which step the schedule counts",
      text:
        "PyTorch takes lr itself for the first step and lr/(1 + Λ·lr·t)^α of the steps made for the next. " +
        "Xu's 1/(1 + Λ·lr·t) of the step being made is one step ahead of it.",
      rival: {
        name: "ASGD a step ahead",
        rule: `
          g = g + weightDecay * p
          k = lr / (1 + lambd * lr * t)^alpha
          p = p - lambd * k * p - k * g
          a = a + (p - a) / max(1, t - t0)
        `,
        values: { lambd: 1 },
      },
    },
  ],
});
export default asgd;

export const torch: TorchCounterpart = {
  name: "ASGD",
  options: namedOptions("lr", "lambd", "alpha", "t0", "weightDecay"),
  constant: ["lr", "lambd", "alpha"],
  // PyTorch computes a step's size at the end of the step before.
  fits: (_, rated) => !rated,
  otherwise: "ASGD is written out as a rule: torch.optim.ASGD takes up a new learning rate a step later.",
};

export interface ASGDOptions extends CommonOptions {
  readonly lr?: number;
  readonly lambd?: number;
  readonly alpha?: number;
  readonly t0?: number;
  readonly weightDecay?: number;
}

/**
 * Averaged SGD (Polyak & Juditsky 1992), as in PyTorch. The average, PyTorch's `ax`, is the state slot `a`.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class ASGD extends Optimizer<ASGDOptions> {
  constructor(params: Params<ASGDOptions>, options: ASGDOptions = {}) {
    super(asgd, params, options);
  }
}
