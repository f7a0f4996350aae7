/** Milliseconds of work before an answer. */
const portion = 50;

/**
 * Returns a function that continues a computation for a portion of time. It returns the result once it is done, else
 * null. Another number begins another computation.
 */
export function portionwise<Result>(now: () => number) {
  let running: { readonly number: number; readonly portions: Iterator<number, Result> } | null = null;
  return (number: number, begin: () => Generator<number, Result>): Result | null => {
    const ends = now() + portion;
    if (running?.number !== number) {
      // Releases the memory of the other computation.
      running?.portions.return?.();
      running = { number, portions: begin() };
    }
    do {
      const { done, value } = running.portions.next();
      if (!done) continue;
      running = null;
      return value;
    } while (now() < ends);
    return null;
  };
}
