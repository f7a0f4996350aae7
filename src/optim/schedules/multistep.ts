import { pow } from "../../lang/elementary/index.ts";
import type { Hyperparameter } from "../define/hyperparameter.ts";
import { defineSchedule } from "../define/schedule.ts";
import { gamma, updates } from "../define/schedule-values.ts";
import { multiplying } from "../library/course.ts";
import { type HasLearningRate, LRScheduler } from "../library/lr-scheduler.ts";
import { checkMilestones } from "../library/milestones.ts";
import { readOptions } from "../library/options.ts";
import { describe } from "../library/parameter.ts";
import { checkNames } from "../library/unknown-option.ts";

const milestone = (index: 1 | 2 | 3, label: string, standard: number): Hyperparameter =>
  updates(
    standard,
    {
      symbol: `m${"₁₂₃"[index - 1]}`,
      tex: `m_${index}`,
      label,
      meaning: "Number of updates before this drop of the learning rate; 0 for none.",
    },
    0,
  );

const multistep = defineSchedule({
  id: "multistep",
  name: "Multi-step decay",
  // A link holds numbers and no lists, which is why there are three drops, each of which can be left out.
  hyperparameters: {
    milestone1: milestone(1, "milestone 1", 250),
    milestone2: milestone(2, "milestone 2", 375),
    milestone3: milestone(3, "milestone 3", 0),
    gamma: gamma(0.1, "Each drop multiplies the learning rate by this."),
  },
  rule: `
    drops1 = where(milestone1 > 0, milestone1 <= t, 0)
    drops2 = where(milestone2 > 0, milestone2 <= t, 0)
    drops3 = where(milestone3 > 0, milestone3 <= t, 0)
    rate = base * gamma^(drops1 + drops2 + drops3)`,
  multiplies: "rate",
  torch: {
    name: "MultiStepLR",
    options: { milestones: ["milestone1", "milestone2", "milestone3"], gamma: "gamma" },
  },
});
export default multistep;

export interface MultiStepLROptions {
  /** Steps after which the learning rate drops, ascending; any number of them. */
  readonly milestones: readonly number[];
  readonly gamma?: number;
}

/** `lr = base·gamma^n`, n the number of milestones reached. */
export class MultiStepLR extends LRScheduler {
  constructor(optimizer: HasLearningRate, options: MultiStepLROptions) {
    if (typeof options !== "object" || options === null)
      throw new TypeError(`options must be an object with milestones, got ${describe(options)}`);
    checkNames("MultiStepLR", options, ["milestones", "gamma"]);
    const { milestones, ...others } = options;
    const reached = checkMilestones(milestones);
    const hyperparameters = { gamma: multistep.hyperparameters.gamma };
    const { gamma = 0.1 } = readOptions({ name: "MultiStepLR", hyperparameters }, others);
    // Not the schedule's program: the language has no lists for any number of milestones.
    super(
      optimizer,
      multiplying((t) => pow(gamma, reached.filter((one) => one <= t).length)),
    );
  }
}
