import type { Values } from "../define/hyperparameter.ts";
import type { Course } from "./course.ts";
import { Optimizer } from "./optimizer.ts";
import { describe } from "./parameter.ts";

/** An optimizer that has a learning rate. */
export interface HasLearningRate {
  readonly paramGroups: readonly unknown[];
  values(index?: number): Values;
  configure(options: { readonly lr: number }, index?: number): void;
}

/** The state of a scheduler: see `stateDict`. */
export interface SchedulerState {
  /** Calls of `step`. */
  readonly steps: number;
  /** Each group's learning rate before any scheduler changed it. */
  readonly baseLrs: readonly number[];
  /** Each group's learning rate in force; if left out, that of a scheduler that is the optimizer's only one. */
  readonly lrs?: readonly number[];
}

/** Each group's learning rate before the first scheduler changed it, from which a second one starts too. */
const firstRates = new WeakMap<HasLearningRate, number[]>();

/**
 * Changes the learning rate of every group as PyTorch's schedulers do: at once when it is made, and after that at each
 * `step()`, to be called after the optimizer's. It continues from the rate in force. Several schedulers of one
 * optimizer therefore multiply, each stepped in turn, and a rate that is set on the optimizer meanwhile is scaled too.
 * `CyclicLR`, `OneCycleLR` and `CosineAnnealingWarmRestarts` set the rate whatever it was. No rate falls below 0.
 */
export abstract class LRScheduler {
  readonly #optimizer: HasLearningRate;
  readonly #course: Course;
  readonly #baseLrs: number[];
  #steps = 0;

  /** @param resets true where it begins from the rates before any scheduler, rather than from those in force */
  protected constructor(optimizer: HasLearningRate, course: Course, resets = false) {
    this.#optimizer = checkOptimizer(optimizer);
    this.#course = course;
    this.#baseLrs = firstRates.get(optimizer) ?? [];
    firstRates.set(optimizer, this.#baseLrs);
    this.#noteBases();
    this.#put((lr, base) => (resets ? course.at(base, 0) : course.next(lr, base, 0)));
  }

  /** The optimizer whose learning rates it changes. */
  get optimizer(): HasLearningRate {
    return this.#optimizer;
  }

  /**
   * Returns the learning rate after `t` steps of a group whose rate was `base` at first, without other schedulers;
   * changes nothing.
   */
  lrAt(base: number, t: number): number {
    return this.#course.at(base, t);
  }

  /**
   * Returns the learning rate after `t` steps of a group whose rate was `base` at first and `lr` before the last step;
   * changes nothing.
   */
  lrAfter(lr: number, base: number, t: number): number {
    return this.#course.next(lr, base, t);
  }

  /** Sets the learning rates of the optimizer's next update; call it after `optimizer.step()`. */
  step(): void {
    this.#steps += 1;
    this.#noteBases();
    this.#put((lr, base) => this.#course.next(lr, base, this.#steps));
  }

  /** Returns the learning rates in force, one per group. */
  getLastLr(): number[] {
    return this.#optimizer.paramGroups.map((_, index) => this.#optimizer.values(index).lr);
  }

  /** Returns its state, from which a scheduler made with the same options continues; JSON keeps it. */
  stateDict(): SchedulerState {
    return { steps: this.#steps, baseLrs: [...this.#baseLrs], lrs: this.getLastLr() };
  }

  /**
   * Continues from a state that `stateDict` returned, and sets the learning rates accordingly.
   *
   * @throws TypeError or RangeError where it does not fit; nothing is changed then.
   */
  loadStateDict(state: SchedulerState): void {
    const { steps, baseLrs, lrs } = checkState(state, this.#optimizer.paramGroups.length);
    this.#steps = steps;
    this.#baseLrs.splice(0, this.#baseLrs.length, ...baseLrs);
    this.#put((_, base, index) => lrs?.[index] ?? this.#course.at(base, steps));
  }

  /** Notes the rates of groups that were added since, each as it is now. */
  #noteBases(): void {
    for (const [index, lr] of this.getLastLr().entries()) this.#baseLrs[index] ??= lr;
  }

  #put(rate: (lr: number, base: number, index: number) => number): void {
    for (const [index, lr] of this.getLastLr().entries())
      this.#optimizer.configure({ lr: rate(lr, this.#baseLrs[index], index) }, index);
  }
}

function checkOptimizer(optimizer: HasLearningRate): HasLearningRate {
  if (!(optimizer instanceof Optimizer))
    throw new TypeError(`optimizer must be an Optimizer, got ${describe(optimizer)}`);
  if (!Object.hasOwn(optimizer.values(), "lr"))
    throw new RangeError("optimizer must have a learning rate, and this one has none");
  return optimizer;
}

/**
 * Checks schedulers.
 *
 * @throws TypeError or RangeError where they are no array of schedulers of `optimizer`, or there is none
 */
export function checkSchedulers(
  schedulers: readonly LRScheduler[],
  optimizer?: HasLearningRate,
): readonly LRScheduler[] {
  if (!Array.isArray(schedulers))
    throw new TypeError(`schedulers must be an array, got ${describe(schedulers)}`);
  if (schedulers.length === 0) throw new RangeError("schedulers must hold at least one scheduler, got none");
  for (const [i, scheduler] of schedulers.entries()) {
    if (!(scheduler instanceof LRScheduler))
      throw new TypeError(`schedulers[${i}] must be a scheduler, got ${describe(scheduler)}`);
    if (scheduler.optimizer !== (optimizer ?? schedulers[0].optimizer))
      throw new RangeError(`schedulers[${i}] must be of the same optimizer`);
  }
  return [...schedulers];
}

function checkState(state: SchedulerState, groups: number): SchedulerState {
  if (typeof state !== "object" || state === null || !Array.isArray(state.baseLrs))
    throw new TypeError(`state must be what stateDict() returned, got ${describe(state)}`);
  const { steps, baseLrs, lrs } = state;
  if (!Number.isSafeInteger(steps) || steps < 0)
    throw new RangeError(`state.steps must be a whole number at least 0, got ${describe(steps)}`);
  checkRates("baseLrs", baseLrs, groups);
  if (lrs !== undefined) checkRates("lrs", lrs, groups);
  return state;
}

function checkRates(name: string, rates: readonly number[], groups: number): void {
  if (!Array.isArray(rates)) throw new TypeError(`state.${name} must be an array, got ${describe(rates)}`);
  if (rates.length !== groups)
    throw new RangeError(`state.${name} is of ${rates.length} groups, and the optimizer has ${groups}`);
  const wrong = rates.findIndex((lr) => !Number.isFinite(lr) || lr < 0);
  if (wrong >= 0)
    throw new RangeError(`state.${name}[${wrong}] must be at least 0, got ${describe(rates[wrong])}`);
}
