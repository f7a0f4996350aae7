import type { TrainingSpec } from "../spec.ts";
import type { Heights, Resolution } from "./heights.ts";
import type { LandscapeSpec } from "./landscape-spec.ts";
import type { LossLine } from "./loss-line.ts";
import type { Extent, Plane } from "./plane.ts";
import type { PlanePath } from "./plane-path.ts";
import type { Refusal } from "./work.ts";

/** A landscape to compute. */
export interface LandscapeQuery {
  readonly spec: TrainingSpec;
  /** The plane; or one that is given, with directions as long as the weights. */
  readonly landscape: LandscapeSpec | Plane;
  /** The last step of the paths: the race is made again up to there. */
  readonly to: number;
  /** The finest grid; where that would take too long, a coarser one is the last. */
  readonly resolution: Resolution;
  /** The part of the plane; left out, the paths with a margin. */
  readonly extent?: Extent | undefined;
}

/** The plane with the paths beside it. */
export interface PlaneAnswer {
  readonly plane: Plane;
  /** In race order. */
  readonly paths: readonly PlanePath[];
  /** The extent that the heights have. */
  readonly extent: Extent;
}

/** The share of the work that is done, 0 to 1, by a rough estimate. */
export interface Progress {
  readonly progress: number;
}

/** A part of a landscape, as soon as it is found. */
export type Found =
  | Progress
  /** The reason why there is no such landscape, a sentence; the last that is found. */
  | { readonly refusal: Refusal }
  /** With the finest grid that its heights are computed on. */
  | { readonly plane: PlaneAnswer; readonly resolution: Resolution }
  /** A grid that is whole, the coarse ones first; those of a line have none. */
  | { readonly heights: Heights }
  /** The curve of a line, the coarse ones first. */
  | { readonly line: LossLine };

/** The parts of the work by a rough estimate: where each begins in the whole, and its share. */
export const shares = { race: [0, 0.4], paths: [0.4, 0.2], heights: [0.6, 0.4] } as const;
