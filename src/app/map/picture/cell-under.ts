import type { MouseEvent } from "react";

/** Returns the cell under the pointer, of a map that fills its element. */
export function cellUnder(
  { currentTarget, clientX, clientY }: MouseEvent,
  [width, height]: readonly [number, number],
): number {
  const box = currentTarget.getBoundingClientRect();
  const column = Math.floor(((clientX - box.left) / box.width) * width);
  const row = Math.floor(((box.bottom - clientY) / box.height) * height);
  return within(row, height) * width + within(column, width);
}

/** Returns the nearest place from 0 to `cells` − 1. */
export const within = (place: number, cells: number): number => Math.max(0, Math.min(cells - 1, place));
