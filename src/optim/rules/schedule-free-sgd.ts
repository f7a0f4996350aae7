import { defineRule } from "../define/definition.ts";
import { learningRate, momentumRate, penalty } from "../define/hyperparameter.ts";
import type { CommonOptions, Params } from "../library/groups.ts";
import { Optimizer } from "../library/optimizer.ts";
import type { OptimizerOptions } from "../library/state-dtype.ts";

const scheduleFreeSGD = defineRule({
  id: "schedule-free-sgd",
  name: "Schedule-Free SGD",
  family: "averaging",
  hyperparameters: {
    lr: learningRate(1, "gradient"),
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
  constructor(
    params: Params<ScheduleFreeSGDOptions>,
    options: OptimizerOptions<ScheduleFreeSGDOptions> = {},
  ) {
    super(scheduleFreeSGD, params, options);
  }
}
