import type { View } from "../../plot/plane/viewport.ts";
import type { PlaneTrail } from "../../plot/space/drape.ts";
import type { HeightGrid } from "../../plot/space/height-map.ts";
import type { Minimum } from "../../surfaces/index.ts";

/** A surface to show in 3D: what is drawn of a formula, or of a network's loss on a plane. */
export interface SpaceGround {
  /** Heights over `view`, row by row from the lowest y. */
  readonly grid: HeightGrid;
  readonly view: View;
  /** The names of the axes of the plane. */
  readonly axes: readonly [string, string];
  /** The value of the global minimum, from which heights are measured; null where it is not known. */
  readonly base: number | null;
  readonly minima: readonly Minimum[];
  /** Returns the surface's value at a point of the plane. */
  valueAt(x: number, y: number): number;
}

/** A contender's trail over the plane. */
export interface SpaceTrail extends PlaneTrail {
  /** Returns the point of a step; where it is left out, every step has one. */
  indexAt?(step: number): number;
  /** Returns a point's own value, where it may be another than the surface's: that of weights beside a plane. */
  valueAt?(index: number): number;
}

/** The part of a race that a frame shows. */
export interface SpaceRace {
  /** The cursor. */
  readonly step: number;
  /** Trails by slot; another object for a slot means another trail. */
  readonly tracks: ReadonlyMap<number, SpaceTrail>;
}

/** Returns the last point of a trail that is shown at a step. */
export const pointAt = ({ indexAt, length }: SpaceTrail, step: number): number =>
  Math.min(indexAt ? indexAt(step) : step, length - 1);
