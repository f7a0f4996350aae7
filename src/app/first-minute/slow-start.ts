/** Milliseconds that the first race takes. */
const duration = 6000;
/** The step is this power of the time: the race begins slowly and ends faster than its mean. */
const power = 1.6;
/** Milliseconds at most that a frame counts for, as a page that is not seen draws none. */
const longestFrame = 100;

/**
 * Paces a race of `steps` steps so that it begins slowly and takes six seconds.
 *
 * @param now returns the time in milliseconds
 * @returns a function that is called once a frame and returns the steps to make in it; null once the time is over, as a
 * race that was changed meanwhile may not be at its end
 */
export function slowStart(steps: number, now = (): number => performance.now()): () => number | null {
  let last = now();
  let played = 0;
  let made = 0;
  return () => {
    if (played >= duration) return null;
    const time = now();
    played += Math.min(time - last, longestFrame);
    last = time;
    const reached = Math.round(steps * Math.min(1, played / duration) ** power);
    const stride = reached - made;
    made = reached;
    return stride;
  };
}
