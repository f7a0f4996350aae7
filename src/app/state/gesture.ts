/** The most milliseconds between two changes of one gesture. */
const gestureInterval = 600;

/**
 * Groups changes into gestures: changes with the same name are one gesture where they belong to one press of a pointer,
 * however slowly it drags a slider, or follow each other closely.
 *
 * @param press gives the number of the present press of a pointer, 0 where there is none
 * @returns a function that is called with each change's name ("value 0 lr"; none for a separate change) and returns
 * true where a gesture begins with it
 */
export function createGestures(press: () => number = () => 0): (name?: string) => boolean {
  let current: string | undefined;
  let lastPress = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (name) => {
    const now = performance.now();
    const pressed = press();
    const continues = pressed === 0 ? now - last <= gestureInterval : pressed === lastPress;
    const begins = name === undefined || name !== current || !continues;
    lastPress = pressed;
    current = name;
    last = now;
    return begins;
  };
}
