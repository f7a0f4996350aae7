/** The learning rates that a scheduler sets. */
export interface Course {
  /** Returns the rate after `t` steps where nothing else changes it. @param base the rate before any scheduler */
  at(base: number, t: number): number;
  /**
   * Returns the rate after `t` steps.
   *
   * @param lr the rate before the last of them, whoever set it; with a `t` of 0, before the scheduler was made
   */
  next(lr: number, base: number, t: number): number;
}

/** Sets the rate whatever it was, as PyTorch's cyclic schedulers do. */
export const setting = (at: Course["at"]): Course => ({ at, next: (_, base, t) => at(base, t) });

/**
 * Multiplies the rate, or its distance from `floor`, so that several schedulers of one optimizer multiply together, as
 * PyTorch's chainable forms do.
 *
 * @param factor the product of all multipliers after `t` steps; 1 before the scheduler was made
 */
export function multiplying(factor: (t: number) => number, floor = 0): Course {
  const at = (base: number, t: number) => floor + (base - floor) * factor(t);
  return {
    at,
    next: (lr, base, t) => {
      // Nothing else changed the rate: the closed form, in which no rounding piles up.
      if (lr === (t === 0 ? base : at(base, t - 1))) return at(base, t);
      const [before, now] = [t === 0 ? 1 : factor(t - 1), factor(t)];
      if (now === before) return lr;
      // From 0 nothing can be multiplied: the whole distance is added, as PyTorch's cosine does at its lowest point.
      if (before === 0) return lr + (base - floor) * now;
      return Math.max(0, floor + (lr - floor) * (now / before));
    },
  };
}
