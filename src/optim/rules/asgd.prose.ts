import { pytorch } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Polyak & Juditsky 1992, doi:10.1137/0330046; its schedule: Bottou 2010, Xu 2011, arXiv:1107.2490",
  inShort: "SGD that also keeps the average of its path.",
  goodWhen: "gradients are noisy: the average is then closer to the minimum than the last point",
  failsWhen: "there is no noise: it is then SGD. The charts show the last point, not the average",
  notes:
    "SGD that keeps, besides p, the average a of where it has been since step t0: with noisy gradients a lies " +
    "closer to the minimum than p does. a is state and moves nothing; what is drawn and measured is p, as it " +
    "is p that the gradient is taken at. The step size falls slowly by a built-in schedule, and p is drawn to " +
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
} satisfies Prose;
