import type { Extent } from "./plane.ts";

/** Losses at the points of a grid over an extent, the outermost on its border. */
export interface Heights extends Extent {
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the lowest b: a number for each point; NaN or infinite where the loss is. */
  readonly values: Float64Array;
}

/** The squares along a side of a grid, which has a point more: each resolution has all points of the one before. */
export const resolutions = [8, 16, 32, 64, 128] as const;
export type Resolution = (typeof resolutions)[number];
