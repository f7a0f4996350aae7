import { authors } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Ma & Yarats 2019, arXiv:1810.06801, section 3",
  inShort: "Steps along a mix of the gradient and its average.",
  goodWhen: "the average is very long and the latest gradient is to count as well",
  failsWhen: "lr is that of PyTorch's heavy ball of μ = 0.9: it then moves at a tenth of the speed",
  notes:
    "Steps along a mix of the gradient and its exponential average. ν = 0 is SGD, ν = 1 the average alone, ν " +
    "= β Nesterov's momentum. Because the gradient always counts, the average may be very long (β = 0.999 in " +
    "the paper) without the run going astray; its pull then comes late and lasts. The average is normalised, " +
    "so an lr tuned for PyTorch's heavy ball of μ = 0.9 is to be multiplied by 10. Weight decay is coupled.",
  libraries: [authors("qhoptim.pyt.QHM", "2019", ["lr", "momentum", "nu", "weightDecay"])],
  conventions: [
    {
      title: "Nesterov as a special case",
      text: "With ν = β this is PyTorch's nesterov=True of momentum β with an lr of lr·(1 − β), to rounding.",
      rival: {
        name: "Nesterov of the same average",
        rule: `
          g = g + weightDecay * p
          v = momentum * v + g
          p = p - lr * (1 - momentum) * (g + momentum * v)
        `,
      },
    },
  ],
} satisfies Prose;
