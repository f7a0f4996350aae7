import type { Heights } from "../../experiment/landscape/heights.ts";
import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { Extent, Plane } from "../../experiment/landscape/plane.ts";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";

/** A landscape as pictures take it: plain data, from a worker, from Node or from a file. */
export interface LandscapePicture {
  /** True for the loss along a line, false for a plane. */
  readonly isLine: boolean;
  /** The names of the axes; the second is the loss for a line. */
  readonly axes: readonly [across: string, up: string];
  /** The part of the plane that is shown. */
  readonly extent: Extent;
  /** A path for each contender; its slot decides colour and marker. */
  readonly paths: readonly PlanePath[];
  /** Null until the first grid is computed, and always for a line. */
  readonly heights: Heights | null;
  /** Null until the first curve is computed, and always for a plane. */
  readonly line: LossLine | null;
}

/** Levels of a landscape's contours at most, as on a surface. */
export const levels = 24;

/** A landscape with the plane onto which weights are projected. */
export interface RecordedLandscape {
  readonly plane: Plane;
  readonly picture: LandscapePicture;
}
