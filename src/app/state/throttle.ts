/** Calls that come at once, and then no more often than once an interval. */
export interface Throttle {
  /** Acts now, or when the interval since the last time is over. */
  readonly ask: () => void;
  /** Acts now where it is still to act. */
  readonly flush: () => void;
  /** Whether it is still to act. */
  readonly isWaiting: () => boolean;
  /** Forgets what is still to be done. */
  readonly cancel: () => void;
}

/** @param interval in milliseconds */
export function throttle(act: () => void, interval: number): Throttle {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const now = () => {
    cancel();
    last = performance.now();
    act();
  };
  return {
    ask: () => {
      if (timer !== undefined) return;
      const wait = last + interval - performance.now();
      if (wait <= 0) now();
      else timer = setTimeout(now, wait);
    },
    flush: () => {
      if (timer !== undefined) now();
    },
    isWaiting: () => timer !== undefined,
    cancel,
  };
}
