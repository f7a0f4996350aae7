import type { Axis } from "./axis.ts";
import { domainOf, isLog } from "./axis.ts";

/** From a place on the axis or a value to a pixel. */
export type Pixel = (value: number) => number;

/** Where the data stand in the drawing, in pixels: what the axes of a chart come to. */
export interface Frame {
  /** The last place on the axis across: the last step, where it is one of steps. */
  readonly end: number;
  /** Of a place. */
  readonly x: Pixel;
  /** Of a recorded value. */
  readonly y: Pixel;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far a line leaves the plot, in pixels: farther would only cost the rasteriser. */
const beyond = 40;

/**
 * The pixel of a recorded value, less `offset`. On a log axis zero and what lies below the axis rest on its floor;
 * all else beyond an axis leaves the plot.
 *
 * @param scale the axis' own scale, for values inside the axis and beyond
 */
export function heightOf(
  scale: (value: number) => number | undefined,
  axis: Axis,
  offset: number,
  { y: top, height }: { readonly y: number; readonly height: number },
): Pixel {
  const [low, high] = domainOf(axis);
  const floor = isLog(axis) ? low : low * 1e6;
  const ceiling = high * 1e6;
  const bottom = top + height + (isLog(axis) ? 0 : beyond);
  return (value) => {
    const pixel = scale(Math.min(Math.max(value - offset, floor), ceiling)) ?? Number.NaN;
    // Recharts hands out a new axis a moment before its new scale, and a logarithm of what is negative until then.
    return Number.isFinite(pixel) ? Math.min(Math.max(pixel, top - beyond), bottom) : bottom;
  };
}
