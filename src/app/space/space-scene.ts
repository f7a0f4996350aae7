import type { View } from "../../plot/plane/viewport.ts";
import type { HeightGrid } from "../../plot/space/height-map.ts";
import type { Minimum } from "../../surfaces/index.ts";

/** A surface to show in space: what is drawn of a formula, or of a network's loss on a plane. */
export interface SpaceGround {
  /** Heights over `view`, row by row from the lowest y. */
  readonly grid: HeightGrid;
  readonly view: View;
  /** The value of the global minimum, from which heights are measured; null where it is not known. */
  readonly base: number | null;
  readonly minima: readonly Minimum[];
  /** Returns the surface's value at a point of the plane. */
  valueAt(x: number, y: number): number;
}
