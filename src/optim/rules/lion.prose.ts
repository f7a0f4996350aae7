import { authors, keras, optax } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Chen et al. 2023, arXiv:2302.06675, algorithm 2",
  inShort: "Moves every coordinate by lr, against the sign of a mix of average and gradient.",
  goodWhen: "memory is short: it keeps one average, where Adam keeps two",
  failsWhen: "lr is not lowered: it circles a minimum at a distance of about lr",
  notes:
    "Moves every coordinate by lr against the sign of a mix of average and gradient, and lets the average " +
    "that it keeps forget more slowly than the one it steps by. Found by a search over programs. Steps never " +
    "get shorter by themselves: around a minimum it circles at a distance of the order of lr, more widely " +
    "than signSGD as it turns late. The authors advise an lr three to ten times smaller than AdamW's and a " +
    "weight decay as much larger. Weight decay is decoupled, by lr·λ.",
  libraries: [
    authors("Lion of google/automl", "2023", ["lr", "betas", "weightDecay"]),
    optax("optax.lion", ["lr", "beta1", "beta2", "weightDecay"], { weightDecay: 1e-3 }),
    keras("keras.optimizers.Lion", ["lr", "beta1", "beta2", "weightDecay"], { lr: 1e-3 }),
  ],
  conventions: [
    {
      title: "One average or two",
      text:
        "Signum takes the sign of the average that it keeps. Lion with one decay rate for both weighs the " +
        "fresh gradient as Signum of that rate does.",
      rival: {
        name: "Signum of Lion's β₂",
        rule: `
          m = beta2 * m + (1 - beta2) * g
          p = p - lr * (sign(m) + weightDecay * p)
        `,
      },
    },
  ],
} satisfies Prose;
