import type { Size } from "./viewport.ts";

/** Where a sign at the edge stands for something outside, and along which unit vector that lies. */
export interface EdgeSign {
  x: number;
  y: number;
  alongX: number;
  alongY: number;
}

/** CSS pixels between the edge and a sign's middle. */
const inset = 16;
/** CSS pixels between neighbouring signs. */
const apart = 20;

export const isOutside = (x: number, y: number, { width, height }: Size): boolean =>
  !(x >= 0 && y >= 0 && x <= width && y <= height);

/**
 * Finds the place at the edge for something outside, on the way there from the middle of the screen, and
 * moves it along the edge where another sign stands already (mutates `sign`).
 *
 * @param taken the signs placed before; only the first `count` count
 */
export function placeAtEdge(
  sign: EdgeSign,
  x: number,
  y: number,
  size: Size,
  taken: readonly EdgeSign[],
  count: number,
): void {
  const halfWidth = Math.max(1, size.width / 2 - inset);
  const halfHeight = Math.max(1, size.height / 2 - inset);
  const dx = bounded(x - size.width / 2);
  const dy = bounded(y - size.height / 2);
  const reach = Math.max(Math.abs(dx) / halfWidth, Math.abs(dy) / halfHeight, 1e-9);
  sign.x = size.width / 2 + dx / reach;
  sign.y = size.height / 2 + dy / reach;
  const distance = Math.hypot(dx, dy) || 1;
  sign.alongX = dx / distance;
  sign.alongY = dy / distance;
  avoid(sign, Math.abs(dx) / halfWidth >= Math.abs(dy) / halfHeight, size, taken, count);
}

/** Moves a sign along its side, towards the middle of it, until it stands alone. */
function avoid(
  sign: EdgeSign,
  onSide: boolean,
  { width, height }: Size,
  taken: readonly EdgeSign[],
  count: number,
): void {
  const byX = onSide ? 0 : sign.x > width / 2 ? -apart : apart;
  const byY = onSide ? (sign.y > height / 2 ? -apart : apart) : 0;
  // One way only, so that at the latest it ends beyond the last.
  for (let i = 0; i < count; i++)
    if (overlaps(sign, taken[i])) {
      sign.x += byX;
      sign.y += byY;
      i = -1;
    }
}

const overlaps = (a: EdgeSign, b: EdgeSign): boolean =>
  Math.abs(a.x - b.x) < apart - 1 && Math.abs(a.y - b.y) < apart - 1;

/** A place may be farther away than numbers go. */
const bounded = (value: number): number => Math.min(Math.max(value, -1e150), 1e150);
