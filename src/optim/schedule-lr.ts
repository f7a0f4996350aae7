import type { Values } from "./hyperparameter.ts";
import { LRScheduler, type Rated } from "./lr-scheduler.ts";
import { readOptions } from "./options.ts";
import type { Schedule } from "./schedule.ts";
import { resolve } from "./values.ts";

/** A scheduler by a schedule that is stated once for the page and for the library. */
export abstract class ScheduleLR<Options extends object> extends LRScheduler {
  /**
   * @param name of the class, for errors
   * @param usual what PyTorch takes for what is left out, where that is not what the page does
   * @throws TypeError or RangeError that names the option, its value and the permitted range
   */
  protected constructor(
    name: string,
    schedule: Schedule,
    optimizer: Rated,
    options: Options,
    usual: Values = {},
  ) {
    const given = { ...usual, ...readOptions({ ...schedule, name }, options) };
    // What is left out may follow the group's own rate.
    super(optimizer, (base, t) => schedule.lr(base, t, resolve(schedule, { ...given, lr: base })));
  }
}
