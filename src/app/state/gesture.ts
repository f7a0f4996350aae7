/** The most milliseconds between two changes of one gesture. */
const gestureInterval = 600;

/**
 * Groups changes into gestures: changes with the same name that follow each other closely are one gesture, as when a
 * slider is dragged.
 *
 * @returns a function that is called with each change's name ("value 0 lr"; none for a separate change) and returns
 * true where a gesture begins with it
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
