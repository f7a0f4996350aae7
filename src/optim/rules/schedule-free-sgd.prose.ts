import { authors, optax } from "../conventions/implementation.ts";
import type { Prose } from "../define/prose.ts";

export default {
  paper: "Defazio et al. 2024, arXiv:2405.15682",
  inShort: "SGD that averages its path instead of lowering lr.",
  goodWhen: "the number of steps is not known beforehand",
  failsWhen: "the beginning of the path is far off: the average forgets it only as 1/t",
  notes:
    "Three sequences: z steps as SGD does, x is the average of all z so far, and gradients are taken at p = " +
    "y, between the two. The average takes the place of a schedule that lets lr fall to zero. p is what is " +
    "drawn and measured; the answer is x, the state slot x, or (p − (1 − β)·z)/β. At a new start x is far " +
    "behind: it forgets its early z only as 1/t. The weights of the average are squares of the largest lr so " +
    "far, as in the authors' code, so that a warmup counts less; with a constant lr they are equal. Weight " +
    "decay is taken at y.",
  libraries: [
    authors("schedulefree.SGDScheduleFree", "2024", ["lr", "momentum", "weightDecay"]),
    optax("optax.contrib.schedule_free_sgd", ["lr", "weightDecay"], {}, { b1: "momentum" }),
  ],
  conventions: [
    {
      title: "The start in the average",
      text:
        "In the paper's equations c is 1/(t + 1), so that the start itself is one of those averaged; in the " +
        "authors' code and the paper's AdamW algorithm it is 1/t, and the first x is the first z.",
      rival: {
        name: "Schedule-Free SGD with the start in the average",
        rule: `
          init z = p
          init x = p
          z = z - lr * (g + weightDecay * p)
          x = (1 - 1 / (t + 1)) * x + 1 / (t + 1) * z
          p = (1 - momentum) * z + momentum * x
        `,
      },
    },
  ],
} satisfies Prose;
