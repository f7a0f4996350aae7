/** The share of the page's time that painting a map may take. */
const share = 1 / 6;

/** Calls a function that paints, when it is asked to. */
export interface Repaint {
  /** Asks for a picture: in the next frame, or later where the last one took long. */
  readonly request: () => void;
  readonly cancel: () => void;
}

/** Returns what paints at most once a frame, and a large map so seldom that the page stays fluent. */
export function repainting(draw: () => void): Repaint {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  const paint = () => {
    frame = 0;
    const began = performance.now();
    draw();
    const ended = performance.now();
    next = ended + (ended - began) * (1 / share - 1);
  };
  const request = () => {
    if (frame !== 0 || timer !== undefined) return;
    const wait = next - performance.now();
    if (wait <= 16) frame = requestAnimationFrame(paint);
    else
      timer = setTimeout(() => {
        timer = undefined;
        frame = requestAnimationFrame(paint);
      }, wait);
  };
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return { request, cancel };
}
