import type { View } from "../../surfaces/index.ts";

/** The meaning of outputs: one class against another, the largest of several, or a number. */
export type Reading = "signed" | "classes" | "values";

/** A plane through the space of inputs, all [feature]: a point of it is origin + x·across + y·up. */
export interface Basis {
  readonly origin: Float64Array;
  readonly across: Float64Array;
  readonly up: Float64Array;
}

/** Points in rows from the bottom; the outermost lie on the border of the region. */
export interface Grid {
  readonly region: View;
  readonly columns: number;
  readonly rows: number;
}

/** A number for each point of a grid. */
export interface Field {
  /** "signed": −1 to 1; "classes": certainty, 0 to 1; "values": the output; for a unit, its response. */
  readonly values: Float32Array;
  /** The predicted class at each point for "classes", else null. */
  readonly classes: Uint16Array | null;
}

/** Open lines, packed. */
export interface Lines {
  /** x and y of every point in turn, 0 to 1 across the grid, y upwards. */
  readonly points: Float32Array;
  /** Number of points of each line. */
  readonly lengths: Uint32Array;
}
