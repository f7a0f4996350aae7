import { LRScheduler, type Rated } from "./lr-scheduler.ts";
import { checkMilestones } from "./milestones.ts";
import { describe } from "./parameter.ts";

/**
 * One scheduler after another, as PyTorch's `SequentialLR`: each counts from its own beginning. A linear warmup
 * before any other is `new SequentialLR(optimizer, [new LinearLR(optimizer, { totalIters: 20 }), other], [20])`; the
 * schedulers are not stepped by themselves then.
 */
export class SequentialLR extends LRScheduler {
  /**
   * @param milestones steps after which the second takes over, the third, …
   * @throws TypeError or RangeError where they do not fit each other
   */
  constructor(optimizer: Rated, schedulers: readonly LRScheduler[], milestones: readonly number[]) {
    const [all, ends] = check(optimizer, schedulers, milestones);
    super(optimizer, (base, t) => {
      const i = ends.filter((end) => end <= t).length;
      return all[i].lrAt(base, i === 0 ? t : t - ends[i - 1]);
    });
  }
}

function check(
  optimizer: Rated,
  schedulers: readonly LRScheduler[],
  milestones: readonly number[],
): [schedulers: readonly LRScheduler[], milestones: readonly number[]] {
  if (!Array.isArray(schedulers))
    throw new TypeError(`schedulers must be an array, got ${describe(schedulers)}`);
  if (schedulers.length === 0) throw new RangeError("schedulers must hold at least one scheduler, got none");
  for (const [i, scheduler] of schedulers.entries()) {
    if (!(scheduler instanceof LRScheduler))
      throw new TypeError(`schedulers[${i}] must be a scheduler, got ${describe(scheduler)}`);
    if (scheduler.optimizer !== optimizer)
      throw new RangeError(`schedulers[${i}] must be of the same optimizer`);
  }
  const ends = checkMilestones(milestones);
  if (ends.length !== schedulers.length - 1)
    throw new RangeError(
      `milestones must be ${schedulers.length - 1}, one fewer than schedulers, got ${ends.length}`,
    );
  return [[...schedulers], ends];
}
