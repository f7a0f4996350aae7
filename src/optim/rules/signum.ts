import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { decoupledPenalty, learningRate, momentumRate } from "../hyperparameter.ts";
import { paper } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const signum = defineRule({
  id: "signum",
  name: "Signum",
  family: "sign",
  paper: "Bernstein et al. 2018, arXiv:1802.04434, algorithm 2",
  hyperparameters: {
    lr: learningRate(1e-3),
    momentum: momentumRate(0.9, "Decay rate of the average of gradients whose sign is taken."),
    weightDecay: decoupledPenalty(0),
  },
  rule: `
    m = momentum * m + (1 - momentum) * g
    p = p - lr * weightDecay * p - lr * sign(m)
  `,
  variants: [{ name: "Signum", values: { lr: 0.002 }, network: { lr: 0.01 } }],
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
});
export default signum;

export interface SignumOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly weightDecay?: number;
}

/**
 * Signum (Bernstein et al. 2018, algorithm 2): `p ← p − lr·sign(m)`, m the average of gradients, weight decay
 * decoupled.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class Signum extends Optimizer<SignumOptions> {
  constructor(params: Params<SignumOptions>, options: SignumOptions = {}) {
    super(signum, params, options);
  }
}
