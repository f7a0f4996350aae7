import type { Size } from "./viewport.ts";

/** A sign at the edge for something outside: its place, and the unit vector towards what it stands for. */
export interface EdgeSign {
  x: number;
  y: number;
  alongX: number;
  alongY: number;
}

/** CSS pixels between the edge and a sign's middle; more at the bottom, as the labels of x are there. */
const inset = 16;
const bottomInset = 34;
/** CSS pixels between neighbouring signs. */
const apart = 20;

export const isOutside = (x: number, y: number, { width, height }: Size): boolean =>
  !(x >= 0 && y >= 0 && x <= width && y <= height);

/**
 * Places a sign where the segment from a point on the screen to one outside crosses the edge, or farther along the
 * edge where another sign is already (mutates `sign`).
 *
 * @param taken the signs placed before, of which only the first `count` are used
 */
export function placeAtEdge(
  sign: EdgeSign,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  size: Size,
  taken: readonly EdgeSign[],
  count: number,
): void {
  const right = Math.max(inset, size.width - inset);
  const bottom = Math.max(inset, size.height - bottomInset);
  const fromX = Math.min(Math.max(from.x, inset), right);
  const fromY = Math.min(Math.max(from.y, inset), bottom);
  const dx = bounded(to.x - fromX);
  const dy = bounded(to.y - fromY);
  const shareX = dx === 0 ? Number.POSITIVE_INFINITY : ((dx > 0 ? right : inset) - fromX) / dx;
  const shareY = dy === 0 ? Number.POSITIVE_INFINITY : ((dy > 0 ? bottom : inset) - fromY) / dy;
  const share = Math.min(shareX, shareY, 1);
  sign.x = fromX + share * dx;
  sign.y = fromY + share * dy;
  const distance = Math.hypot(dx, dy) || 1;
  sign.alongX = dx / distance;
  sign.alongY = dy / distance;
  avoid(sign, shareX <= shareY, size, taken, count);
}

/** Moves a sign along its side, towards the middle, until it overlaps no other. */
function avoid(
  sign: EdgeSign,
  onSide: boolean,
  { width, height }: Size,
  taken: readonly EdgeSign[],
  count: number,
): void {
  const byX = onSide ? 0 : sign.x > width / 2 ? -apart : apart;
  const byY = onSide ? (sign.y > height / 2 ? -apart : apart) : 0;
  // It moves in one direction only, so the loop ends beyond the last sign at the latest.
  for (let i = 0; i < count; i++)
    if (overlaps(sign, taken[i])) {
      sign.x += byX;
      sign.y += byY;
      i = -1;
    }
}

const overlaps = (a: EdgeSign, b: EdgeSign): boolean =>
  Math.abs(a.x - b.x) < apart - 1 && Math.abs(a.y - b.y) < apart - 1;

/** Bounds a difference, as its square may overflow or the place be infinite. */
const bounded = (value: number): number => Math.min(Math.max(value, -1e150), 1e150);
