import type { Axis } from "./axis.ts";
import { domainOf, isLog } from "./axis.ts";

/** Maps a place on the axis or a value to a pixel. */
export type Pixel = (value: number) => number;

/** A chart's plot area in pixels, with the scales of its two axes. */
export interface PlotFrame {
  /** Maps a place, or a recorded value on a horizontal axis of values. */
  readonly x: Pixel;
  /** Maps a recorded value. */
  readonly y: Pixel;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels to the right of the plot for names. */
  readonly room: number;
}

/** The frame of a chart by step. */
export interface Frame extends PlotFrame {
  /** The last place on the horizontal axis: the last step where it shows steps. */
  readonly end: number;
}

/** Pixels that a line leaves the plot by at most: farther would only cost the rasteriser. */
const beyond = 40;

/**
 * Returns the map from a recorded value, less `offset`, to its pixel. On a log axis zero and what lies below the axis
 * rest on its floor; all other values beyond an axis leave the plot.
 *
 * @param scale the axis' scale, for values inside the axis and beyond
 */
export function heightOf(
  scale: Pixel,
  axis: Axis,
  offset: number,
  { y: top, height }: { readonly y: number; readonly height: number },
): Pixel {
  const [low, high] = domainOf(axis);
  const far = 1e6 * (high - low);
  const floor = isLog(axis) ? low : low - far;
  const ceiling = high + far;
  const bottom = top + height + (isLog(axis) ? 0 : beyond);
  return (value) => {
    const pixel = scale(Math.min(Math.max(value - offset, floor), ceiling));
    return Number.isFinite(pixel) ? Math.min(Math.max(pixel, top - beyond), bottom) : bottom;
  };
}
