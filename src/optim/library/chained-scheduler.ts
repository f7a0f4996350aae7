import { checkSchedulers, type HasLearningRate, LRScheduler } from "./lr-scheduler.ts";

/**
 * Combines several schedulers, as PyTorch's `ChainedScheduler`: at each step each of them continues from the rate that
 * the one before it left. They must not be stepped separately then.
 */
export class ChainedScheduler extends LRScheduler {
  /**
   * @param optimizer that of the schedulers
   * @throws TypeError or RangeError where there is no scheduler, or they are of different optimizers
   */
  constructor(schedulers: readonly LRScheduler[], optimizer?: HasLearningRate) {
    const all = checkSchedulers(schedulers, optimizer);
    const next = (lr: number, base: number, t: number) =>
      all.reduce((rate, scheduler) => scheduler.lrAfter(rate, base, t), lr);
    const at = (base: number, t: number) => {
      let lr = base;
      for (let step = 0; step <= t; step++) lr = next(lr, base, step);
      return lr;
    };
    super(all[0].optimizer, { at, next }, true);
  }
}
