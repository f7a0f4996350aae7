/** Computes the learning rates that a scheduler sets. */
export interface Course {
  /** Returns the rate after `t` steps where nothing else changes it. @param base the rate before any scheduler */
  at(base: number, t: number): number;
  /**
   * Returns the rate after `t` steps.
   *
   * @param lr the rate before the last of them, whatever set it; with a `t` of 0, before the scheduler was made
   */
  next(lr: number, base: number, t: number): number;
}

/** Makes a course that sets the rate whatever it was, as PyTorch's cyclic schedulers do. */
export const setting = (at: Course["at"]): Course => ({ at, next: (_, base, t) => at(base, t) });

/**
 * Makes a course that multiplies the rate, or its distance from `floor`. Several schedulers of one optimizer then
 * multiply together, as PyTorch's chainable forms do.
 *
 * @param factor the product of all multipliers after `t` steps; 1 before the scheduler was made
 */
export function multiplying(factor: (t: number) => number, floor = 0): Course {
  const at = (base: number, t: number) => floor + (base - floor) * factor(t);
  return {
    at,
    next: (lr, base, t) => {
      // Nothing else changed the rate: the closed form accumulates no rounding.
      if (lr === (t === 0 ? base : at(base, t - 1))) return at(base, t);
      const [before, now] = [t === 0 ? 1 : factor(t - 1), factor(t)];
      if (now === before) return lr;
      // A distance of 0 cannot be multiplied: the whole distance is added, as in PyTorch's cosine at its lowest point.
      if (before === 0) return lr + (base - floor) * now;
      return Math.max(0, floor + (lr - floor) * (now / before));
    },
  };
}
