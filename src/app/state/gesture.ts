/** Milliseconds between two changes of one gesture at most. */
const gestureInterval = 600;

/**
 * Tells changes of one gesture from changes of several: those with the same name that follow each other closely are
 * one, as when a slider is dragged.
 *
 * @returns a function that is called with each change's name ("value 0 lr"; none for a change by itself) and tells
 * whether a gesture begins with it
 */
export function createGestures(): (name?: string) => boolean {
  let current: string | undefined;
  let last = Number.NEGATIVE_INFINITY;
  return (name) => {
    const now = performance.now();
    const begins = name === undefined || name !== current || now - last > gestureInterval;
    current = name;
    last = now;
    return begins;
  };
}
