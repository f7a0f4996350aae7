/**
 * Numbers the presses of a pointer, so that what changes during one press can be told from what changes in another.
 *
 * @param target receives the page's pointer events: the window
 * @param onRelease is called at the end of each press, while its number still holds
 * @returns a function that gives the number of the present press, or 0 where no pointer is pressed
 */
export function watchPresses(target: EventTarget, onRelease: () => void): () => number {
  let presses = 0;
  let isPressed = false;
  const release = () => {
    if (!isPressed) return;
    onRelease();
    isPressed = false;
  };
  target.addEventListener(
    "pointerdown",
    () => {
      presses += 1;
      isPressed = true;
    },
    // Before anything on the page that changes a value at once.
    { capture: true },
  );
  target.addEventListener("pointerup", release);
  target.addEventListener("pointercancel", release);
  return () => (isPressed ? presses : 0);
}

/** Says whether a key is held and repeats, by the page's key events. @param onRelease is called when a key is released */
export function watchRepeats(target: EventTarget, onRelease: () => void): () => boolean {
  let repeats = false;
  const follow = (event: Event) => {
    repeats = (event as KeyboardEvent).repeat;
  };
  // Before the element that has the focus changes a value.
  target.addEventListener("keydown", follow, { capture: true });
  target.addEventListener("keyup", () => {
    if (repeats) onRelease();
    repeats = false;
  });
  return () => repeats;
}
