/** The most milliseconds between two changes of one gesture. */
const gestureInterval = 600;

/** Tells which changes belong to one gesture. */
export interface Gestures {
  /** Says whether a change with this name, made now, would belong to the gesture of the last one. */
  readonly goesOn: (name?: string) => boolean;
  /** Takes note of a change ("value 0 lr"; no name for a separate one). @returns true where a gesture begins with it */
  readonly begins: (name?: string) => boolean;
}

/**
 * Groups changes into gestures: changes with the same name are one gesture where they belong to one press of a pointer,
 * however slowly it drags a slider, or of a key, however long it is held, or follow each other closely.
 *
 * @param press gives the number of the present press of a pointer, 0 where there is none
 * @param repeats says whether a key is held and repeats
 */
export function createGestures(
  press: () => number = () => 0,
  repeats: () => boolean = () => false,
): Gestures {
  let current: string | undefined;
  let lastPress = 0;
  let last = Number.NEGATIVE_INFINITY;
  const goesOn = (name?: string): boolean => {
    if (name === undefined || name !== current) return false;
    const pressed = press();
    if (pressed !== 0) return pressed === lastPress;
    return repeats() || performance.now() - last <= gestureInterval;
  };
  const begins = (name?: string): boolean => {
    const isNew = !goesOn(name);
    lastPress = press();
    current = name;
    last = performance.now();
    return isNew;
  };
  return { goesOn, begins };
}
