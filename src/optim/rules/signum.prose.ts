import { paper } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Bernstein et al. 2018, arXiv:1802.04434, algorithm 2",
  inShort: "Moves every coordinate by lr, against the sign of its averaged gradient.",
  goodWhen: "single gradients are outliers: their size does not count once signs are taken",
  failsWhen: "the path bends: the average lags, and it overshoots for about 1/(1 − μ) steps",
  notes:
    "signSGD with momentum: moves every coordinate by lr against the sign of the averaged gradient. Single " +
    "outliers count no more than any other gradient once signs are taken, but the average lags, so in a bend " +
    "it overshoots for about 1/(1 − μ) steps, and around a minimum it swings wider than signSGD. Only the " +
    "sign of m matters: the heavy ball's sum would give the same path. Weight decay is decoupled.",
  libraries: [paper("Bernstein et al. 2018, algorithm 2", "2018")],
  conventions: [
    {
      title: "Decay before the sign",
      text: "MXNet's Signum has both: wd is added to the gradient before averaging, wd_lh is the decay here.",
      rival: {
        name: "Signum with coupled decay",
        rule: `
          g = g + weightDecay * p
          m = momentum * m + (1 - momentum) * g
          p = p - lr * sign(m)
        `,
        values: { weightDecay: 1 },
      },
    },
  ],
} satisfies Prose;
