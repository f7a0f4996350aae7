import type { Values } from "./hyperparameter.ts";
import { Optimizer } from "./optimizer.ts";
import { describe } from "./parameter.ts";

/** An optimizer that has a learning rate. */
export interface Rated {
  readonly paramGroups: readonly unknown[];
  values(index?: number): Values;
  configure(options: { readonly lr: number }, index?: number): void;
}

/** How far a scheduler has come: see `stateDict`. */
export interface SchedulerState {
  /** Calls of `step`. */
  readonly steps: number;
  /** What each group's learning rate would be without a scheduler. */
  readonly baseLrs: readonly number[];
}

/** Each group's learning rate before the first scheduler changed it, which a second one goes by too. */
const firstRates = new WeakMap<Rated, number[]>();

/**
 * Changes the learning rate of every group, each from its own, as PyTorch's schedulers do: at once when it is made,
 * and after that at each `step()`, to be called after the optimizer's. A rate that is set on the optimizer meanwhile
 * lasts until the next.
 */
export abstract class LRScheduler {
  readonly #optimizer: Rated;
  readonly #lr: (base: number, t: number) => number;
  readonly #baseLrs: number[];
  #steps = 0;

  /** @param lr of a group whose own is `base`, for the update after `t` others */
  protected constructor(optimizer: Rated, lr: (base: number, t: number) => number) {
    this.#optimizer = checkOptimizer(optimizer);
    this.#lr = lr;
    this.#baseLrs = firstRates.get(optimizer) ?? [];
    firstRates.set(optimizer, this.#baseLrs);
    this.#apply();
  }

  /** The optimizer whose learning rates it changes. */
  get optimizer(): Rated {
    return this.#optimizer;
  }

  /** The learning rate of a group whose own is `base` after `t` steps; changes nothing. */
  lrAt(base: number, t: number): number {
    return this.#lr(base, t);
  }

  /** Sets the learning rates of the optimizer's next update; call it after `optimizer.step()`. */
  step(): void {
    this.#steps += 1;
    this.#apply();
  }

  /** The learning rates in force, a number a group. */
  getLastLr(): number[] {
    return this.#optimizer.paramGroups.map((_, index) => this.#optimizer.values(index).lr);
  }

  /** How far it has come, to go on from later by a scheduler that was made alike. */
  stateDict(): SchedulerState {
    return { steps: this.#steps, baseLrs: [...this.#baseLrs] };
  }

  /**
   * Goes on from where `stateDict` was taken, and sets the learning rates accordingly.
   *
   * @throws TypeError or RangeError where it does not fit; nothing is changed then.
   */
  loadStateDict(state: SchedulerState): void {
    const { steps, baseLrs } = checkState(state, this.#optimizer.paramGroups.length);
    this.#steps = steps;
    this.#baseLrs.splice(0, this.#baseLrs.length, ...baseLrs);
    this.#apply();
  }

  /** A group that was added since has as its own what it was added with. */
  #apply(): void {
    for (let index = 0; index < this.#optimizer.paramGroups.length; index++) {
      this.#baseLrs[index] ??= this.#optimizer.values(index).lr;
      this.#optimizer.configure({ lr: this.#lr(this.#baseLrs[index], this.#steps) }, index);
    }
  }
}

function checkOptimizer(optimizer: Rated): Rated {
  if (!(optimizer instanceof Optimizer))
    throw new TypeError(`optimizer must be an Optimizer, got ${describe(optimizer)}`);
  if (!Object.hasOwn(optimizer.values(), "lr"))
    throw new RangeError("optimizer must have a learning rate, and this one has none");
  return optimizer;
}

function checkState(state: SchedulerState, groups: number): SchedulerState {
  if (typeof state !== "object" || state === null || !Array.isArray(state.baseLrs))
    throw new TypeError(`state must be what stateDict() returned, got ${describe(state)}`);
  const { steps, baseLrs } = state;
  if (!Number.isSafeInteger(steps) || steps < 0)
    throw new RangeError(`state.steps must be a whole number at least 0, got ${describe(steps)}`);
  if (baseLrs.length !== groups)
    throw new RangeError(`state is of ${baseLrs.length} groups, and the optimizer has ${groups}`);
  const wrong = baseLrs.findIndex((lr) => !Number.isFinite(lr) || lr < 0);
  if (wrong < 0) return state;
  throw new RangeError(`state.baseLrs[${wrong}] must be at least 0, got ${describe(baseLrs[wrong])}`);
}
