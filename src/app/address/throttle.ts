/** Calls that are seldom made at once, and often no more than one an interval. */
export interface Throttle {
  /** Acts now; or, where it has acted often, when its turn comes. */
  readonly ask: () => void;
  /** Acts now where it is still to act. */
  readonly flush: () => void;
  /** Forgets what is still to be done. */
  readonly cancel: () => void;
}

/**
 * Bounds how often something is done: in any time that is long beside `burst` intervals, about once an interval.
 *
 * @param interval in milliseconds
 * @param burst how many times it may be done at once after a rest
 */
export function throttle(act: () => void, interval: number, burst: number): Throttle {
  /** When all that was done so far would have been done at one an interval. */
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
