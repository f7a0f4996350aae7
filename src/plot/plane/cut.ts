import type { Size } from "./viewport.ts";

/** A segment from one point of the screen to another, in CSS pixels. */
export interface Segment {
  ax: number;
  ay: number;
  bx: number;
  by: number;
}

/** CSS pixels beyond the edges where lines are cut off: wider than the widest stroke. */
const margin = 20;

/**
 * Clips a segment to the screen and its margin by Liang and Barsky's method (mutates `cut`, whose memory is reused).
 *
 * @returns false where nothing is left
 */
export function cutToScreen(
  cut: Segment,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  { width, height }: Size,
): boolean {
  const dx = x1 - x0;
  const dy = y1 - y0;
  let from = 0;
  let to = 1;
  for (let side = 0; side < 4; side++) {
    const p = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
    const q =
      side === 0
        ? x0 + margin
        : side === 1
          ? width + margin - x0
          : side === 2
            ? y0 + margin
            : height + margin - y0;
    if (p === 0) {
      if (q < 0) return false;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  if (from > to) return false;
  cut.ax = from === 0 ? x0 : x0 + from * dx;
  cut.ay = from === 0 ? y0 : y0 + from * dy;
  cut.bx = to === 1 ? x1 : x0 + to * dx;
  cut.by = to === 1 ? y1 : y0 + to * dy;
  return true;
}
