import { hasEqualScales, type View } from "../plane/viewport.ts";

/** The height of the box in which a surface is drawn; its longer side is 2. */
export const boxHeight = 0.72;

/** The block in space in which a part of the plane is drawn: x and y around 0, heights from 0 to `boxHeight`. */
export interface Box {
  readonly view: View;
  /** Half the sides. */
  readonly halfX: number;
  readonly halfY: number;
}

/** Returns the box of a part of the plane: with equal scales along x and y, as on the flat stage, or a square. */
export function boxOf(view: View): Box {
  const [spanX, spanY] = [view.x[1] - view.x[0], view.y[1] - view.y[0]];
  const longer = hasEqualScales(view) ? Math.max(spanX, spanY) : 0;
  return { view, halfX: longer ? spanX / longer : 1, halfY: longer ? spanY / longer : 1 };
}

export const boxX = ({ view: { x }, halfX }: Box, value: number): number =>
  ((2 * (value - x[0])) / (x[1] - x[0]) - 1) * halfX;
export const boxY = ({ view: { y }, halfY }: Box, value: number): number =>
  ((2 * (value - y[0])) / (y[1] - y[0]) - 1) * halfY;

export const planeX = ({ view: { x }, halfX }: Box, across: number): number =>
  x[0] + ((across / halfX + 1) / 2) * (x[1] - x[0]);
export const planeY = ({ view: { y }, halfY }: Box, along: number): number =>
  y[0] + ((along / halfY + 1) / 2) * (y[1] - y[0]);
