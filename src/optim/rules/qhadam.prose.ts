import { authors } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Ma & Yarats 2019, arXiv:1810.06801",
  inShort: "Adam that mixes each average with its latest value.",
  goodWhen: "averages are long and the latest gradient is to count as well",
  failsWhen: "gradients are noisy and lr is not lowered, as with Adam",
  notes:
    "Adam with each average mixed with the value it averages: ν₁ = ν₂ = 1 is Adam, ν₁ = 0 and ν₂ = 1 RMSprop " +
    "with bias correction, ν₁ = β₁ close to NAdam. With ν₂ below 1 a large gradient cannot outrun its own " +
    "square. Defaults are those that the paper and its library recommend, betas of 0.995 and 0.999 and nus " +
    "of 0.7 and 1; the library's class itself defaults to Adam's. Weight decay is coupled, eps outside the " +
    "root.",
  libraries: [
    authors("qhoptim.pyt.QHAdam", "2019", ["lr", "betas", "nus", "eps", "weightDecay"], {
      beta1: 0.9,
      nu1: 1,
    }),
  ],
  conventions: [
    {
      title: "Plain Adam",
      text: "With both nus 1 it is Adam of the same betas.",
      rival: {
        name: "Adam of the same betas",
        rule: `
          g = g + weightDecay * p
          m = beta1 * m + (1 - beta1) * g
          v = beta2 * v + (1 - beta2) * g^2
          a = m / (1 - beta1^t)
          b = v / (1 - beta2^t)
          p = p - lr * a / (sqrt(b) + eps)
        `,
      },
    },
  ],
} satisfies Prose;
