import type { Pixel } from "./path.ts";

/** Where the data stand in the drawing, in pixels: what the axes of a chart come to. */
export interface Frame {
  readonly steps: number;
  /** Of a step. */
  readonly x: Pixel;
  /** Of a recorded value; the offset of the axis is taken from it, and what lies below the axis stands on its floor. */
  readonly y: Pixel;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far above the plot a line leaves it: further would only cost the rasteriser. */
const beyond = 40;

/**
 * The pixel of a value.
 *
 * @param scale the axis' own scale
 * @param floor the axis' lower end
 * @param ceiling the greatest value that `scale` is asked for
 */
export function heightOf(
  scale: (value: number) => number | undefined,
  offset: number,
  [floor, ceiling]: readonly [number, number],
  top: number,
): Pixel {
  return (value) => {
    const above = Math.min(Math.max(value - offset, floor), ceiling * 1e6);
    return Math.max(scale(above) ?? top, top - beyond);
  };
}
