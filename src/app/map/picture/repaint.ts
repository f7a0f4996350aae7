import { colorsInPortions, type Picture } from "./paint.ts";

/** Milliseconds of painting in a frame, and the share of the page's time that painting may take. */
const slice = 5;
const share = 1 / 4;

/** Paints when it is asked to. */
export interface Repaint {
  /** Asks for a picture: from the next frame on, or later where the last one took long. */
  readonly request: () => void;
  readonly cancel: () => void;
}

/**
 * Returns a painter of maps: it paints a small one in a frame, a large one in slices of several, and so seldom that the
 * page stays responsive. A picture is shown once it is whole.
 *
 * @param picture returns the map to paint now; null for none
 * @param show takes the picture; its memory is used again for the next
 */
export function repainting(picture: () => Picture | null, show: (image: ImageData) => void): Repaint {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let image = new ImageData(1, 1);
  let portions: ReturnType<typeof colorsInPortions> | null = null;
  let [took, next] = [0, 0];
  let isAsked = false;
  const later = () => {
    frame = requestAnimationFrame(work);
  };
  const begin = () => {
    isAsked = false;
    took = 0;
    const current = picture();
    if (!current) return null;
    const [width, height] = current.cells.spec.map.size;
    if (image.width !== width || image.height !== height) image = new ImageData(width, height);
    return colorsInPortions(image, current);
  };
  const work = () => {
    frame = 0;
    const began = performance.now();
    portions ??= begin();
    if (!portions) return;
    let [isDone, now] = [false, began];
    while (!isDone && now < began + slice) {
      isDone = portions.next().done === true;
      now = performance.now();
    }
    if (isDone) show(image);
    took += performance.now() - began;
    if (!isDone) {
      later();
      return;
    }
    portions = null;
    next = performance.now() + took * (1 / share - 1);
    if (isAsked) request();
  };
  const request = () => {
    isAsked = true;
    if (frame !== 0 || timer !== undefined) return;
    const wait = next - performance.now();
    if (wait <= 16) later();
    else
      timer = setTimeout(() => {
        timer = undefined;
        later();
      }, wait);
  };
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  return { request, cancel };
}
