import { checkSchedulers, type HasLearningRate, LRScheduler } from "./lr-scheduler.ts";
import { checkMilestones } from "./milestones.ts";

/**
 * Applies one scheduler after another, as PyTorch's `SequentialLR`: each counts steps from its start. A linear warmup
 * before any other is `new SequentialLR(optimizer, [new LinearLR(optimizer, { totalIters: 20 }), other], [20])`; the
 * schedulers must not be stepped separately then.
 */
export class SequentialLR extends LRScheduler {
  /**
   * @param milestones steps after which the second takes over, the third, …
   * @throws TypeError or RangeError where they do not fit each other
   */
  constructor(optimizer: HasLearningRate, schedulers: readonly LRScheduler[], milestones: readonly number[]) {
    const all = checkSchedulers(schedulers, optimizer);
    const ends = checkMilestones(milestones);
    if (ends.length !== all.length - 1)
      throw new RangeError(
        `milestones must be ${all.length - 1}, one fewer than schedulers, got ${ends.length}`,
      );
    const turnAt = (t: number) => {
      const i = ends.filter((end) => end <= t).length;
      return { scheduler: all[i], since: i === 0 ? t : t - ends[i - 1] };
    };
    const at = (base: number, t: number) => {
      const { scheduler, since } = turnAt(t);
      return scheduler.lrAt(base, since);
    };
    const next = (lr: number, base: number, t: number) => {
      const { scheduler, since } = turnAt(t);
      return since === 0 ? scheduler.lrAt(base, 0) : scheduler.lrAfter(lr, base, since);
    };
    super(optimizer, { at, next }, true);
  }
}
