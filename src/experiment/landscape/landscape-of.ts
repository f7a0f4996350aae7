import type { Table } from "../../datasets/index.ts";
import { tell } from "../../words/told.ts";
import type { TrainingSpec } from "../spec.ts";
import type { Heights, Resolution } from "./heights.ts";
import type { PlaneAnswer } from "./landscape-query.ts";
import type { LandscapeSpec } from "./landscape-spec.ts";
import { Landscapes } from "./landscapes.ts";
import type { LossLine } from "./loss-line.ts";
import type { Extent, Plane } from "./plane.ts";

/** The choices of `landscapeOf`. */
export interface LandscapeOptions {
  /** The plane, or one that is given; by default the spec's, or that of the paths. */
  readonly landscape?: LandscapeSpec | Plane;
  /** The last step of the paths, from 0 to the spec's steps; by default the latter. */
  readonly to?: number;
  /** The squares along a side of the grid, or, of a line, between its ends: 8, 16, 32, 64 or 128; by default 64. */
  readonly resolution?: Resolution;
  /** The part of the plane; by default the paths with a margin. */
  readonly extent?: Extent;
}

/** The loss of a training on a plane of its weights, or along a line, with the contenders' paths. */
export interface TrainingLandscape extends PlaneAnswer {
  /** Null for a line. */
  readonly heights: Heights | null;
  /** Null for a plane. */
  readonly line: LossLine | null;
}

/**
 * Returns the landscape of an experiment, as the page shows it.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @throws RangeError with the reason where there is no such plane or its work would be too much
 */
export function landscapeOf(
  spec: TrainingSpec,
  { landscape, to = spec.steps, resolution = 64, extent }: LandscapeOptions = {},
  table?: Table,
): TrainingLandscape {
  const plane = landscape ?? spec.landscape ?? { plane: { kind: "paths" } };
  const query = { spec, landscape: plane, to: Math.max(0, Math.min(to, spec.steps)), resolution, extent };
  let found: { plane?: PlaneAnswer; heights?: Heights; line?: LossLine } = {};
  for (const one of new Landscapes().compute(query, table)) {
    if ("refusal" in one) throw new RangeError(tell(one.refusal));
    if (!("progress" in one)) found = { ...found, ...one };
  }
  return { ...found.plane!, heights: found.heights ?? null, line: found.line ?? null };
}
