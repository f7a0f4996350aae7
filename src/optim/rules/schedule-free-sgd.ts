import { defineRule } from "../definition.ts";
import type { CommonOptions, Params } from "../groups.ts";
import { learningRate, momentumRate, penalty } from "../hyperparameter.ts";
import { authors, optax } from "../implementation.ts";
import { Optimizer } from "../optimizer.ts";

const scheduleFreeSGD = defineRule({
  id: "schedule-free-sgd",
  name: "Schedule-Free SGD",
  family: "averaging",
  paper: "Defazio et al. 2024, arXiv:2405.15682",
  hyperparameters: {
    lr: learningRate(1),
    momentum: momentumRate(
      0.9,
      "Where the gradient is taken: this much of the average x, the rest of z. β in the paper.",
    ),
    weightDecay: penalty(0),
  },
  rule: `
    init z = p
    init x = p
    k = max(k, lr)
    s = s + k^2
    c = where(s == 0, 0, k^2 / s)
    z = z - lr * (g + weightDecay * p)
    x = (1 - c) * x + c * z
    p = (1 - momentum) * z + momentum * x
  `,
  variants: [{ name: "Schedule-Free SGD", values: { lr: 0.005 }, network: { lr: 2 } }],
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
      title: "Whether the start is averaged in",
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
});
export default scheduleFreeSGD;

export interface ScheduleFreeSGDOptions extends CommonOptions {
  readonly lr?: number;
  readonly momentum?: number;
  readonly weightDecay?: number;
}

/**
 * Schedule-Free SGD (Defazio et al. 2024). The parameters are y, where gradients are to be taken; the average x,
 * to be used in the end, is the state slot `x`.
 *
 * @throws RangeError or TypeError that names the option, its value and the permitted range.
 */
export class ScheduleFreeSGD extends Optimizer<ScheduleFreeSGDOptions> {
  constructor(params: Params<ScheduleFreeSGDOptions>, options: ScheduleFreeSGDOptions = {}) {
    super(scheduleFreeSGD, params, options);
  }
}
