/** A rate limit for an action: the first requests act at once, further ones once an interval. */
export interface Throttle {
  /** Requests the action: it runs now, or later where it has run often. */
  readonly ask: () => void;
  /** Runs the action now where a request waits. */
  readonly flush: () => void;
  /** Drops the request that waits. */
  readonly cancel: () => void;
}

/**
 * Limits the rate of an action: over a time much longer than `burst` intervals it runs about once an interval.
 *
 * @param act the action
 * @param interval the milliseconds between two runs
 * @param burst the number of times it may run at once after a rest
 */
export function throttle(act: () => void, interval: number, burst: number): Throttle {
  /** The time at which all runs so far would be over if each took an interval. */
  let paidUntil = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = () => {
    cancel();
    paidUntil = Math.max(paidUntil, performance.now()) + interval;
    act();
  };
  return {
    ask: () => {
      if (timer !== undefined) return;
      const wait = paidUntil - (burst - 1) * interval - performance.now();
      if (wait <= 0) now();
      else timer = setTimeout(now, wait);
    },
    flush: () => {
      if (timer !== undefined) now();
    },
    cancel,
  };
}
