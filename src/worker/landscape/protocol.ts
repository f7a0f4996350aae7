import type { Table } from "../../datasets/index.ts";
import type { Heights, Resolution } from "../../experiment/landscape/heights.ts";
import type { LandscapeSpec } from "../../experiment/landscape/landscape-spec.ts";
import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { Extent, Plane } from "../../experiment/landscape/plane.ts";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import type { TrainingSpec } from "../../experiment/spec.ts";

/** A landscape to compute. */
export interface LandscapeQuery {
  readonly spec: TrainingSpec;
  /** The plane; or one that is given, with directions as long as the weights. */
  readonly landscape: LandscapeSpec | Plane;
  /** The last step of the paths: the worker makes the race again up to there. */
  readonly to: number;
  /** The finest grid. */
  readonly resolution: Resolution;
  /** The part of the plane; left out, the paths with a margin. */
  readonly extent?: Extent | undefined;
}

/** Asks for a landscape. An answer comes after about 50 ms; until one is `done`, the same is asked for again. */
export interface LandscapeRequest extends LandscapeQuery {
  /** Another number for another landscape: the worker continues the one that it has. */
  readonly number: number;
  /** The reader's own rows, where the network is trained on these. */
  readonly table: Table | null;
}

/** The plane with the paths beside it. */
export interface PlaneAnswer {
  readonly plane: Plane;
  /** In race order. */
  readonly paths: readonly PlanePath[];
  /** The extent that the heights have. */
  readonly extent: Extent;
}

/** What was found since the last answer. */
export interface LandscapeAnswer {
  /** The share of the work that is done, 0 to 1. */
  readonly progress: number;
  /** The reason why there is no such landscape: the last answer. */
  readonly refusal?: string;
  /** In the first answer in which it is known. */
  readonly plane?: PlaneAnswer;
  /** A grid that was completed, the coarse ones first; those of a line have none. */
  readonly heights?: Heights;
  /** The curve of a line, the coarse ones first. */
  readonly line?: LossLine;
  readonly done: boolean;
}
