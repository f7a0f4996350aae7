import type { FoundCells } from "./found-cells.ts";
import { paint } from "./paint.ts";
import type { Shades } from "./shades.ts";

/** Milliseconds of painting in a frame, and the share of the page's time that painting may take. */
const slice = 8;
const share = 1 / 4;

/** What is to be painted. */
export interface Picture {
  readonly cells: FoundCells;
  readonly shades: Shades;
}

/** Paints when it is asked to. */
export interface Repaint {
  /** Asks for a picture: from the next frame on, or later where the last one took long. */
  readonly request: () => void;
  readonly cancel: () => void;
}

/**
 * Returns what paints a map: a small one in a frame, a large one in slices of several, and so seldom that the page
 * stays fluent.
 *
 * @param picture returns what is to be painted now; null for nothing
 */
export function repainting(context: CanvasRenderingContext2D, picture: () => Picture | null): Repaint {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Picture | null = null;
  let [row, took, next] = [0, 0, 0];
  let isAsked = false;
  const later = () => {
    frame = requestAnimationFrame(work);
  };
  const work = () => {
    frame = 0;
    const began = performance.now();
    if (row === 0) {
      isAsked = false;
      took = 0;
      current = picture();
    }
    if (!current) return;
    row = paint(context, current.cells, current.shades, row, slice);
    const now = performance.now();
    took += now - began;
    if (row < current.cells.spec.map.size[1]) later();
    else {
      row = 0;
      next = now + took * (1 / share - 1);
      if (isAsked) request();
    }
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
