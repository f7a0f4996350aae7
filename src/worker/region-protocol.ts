import type { Architecture } from "../network/index.ts";
import type { View } from "../surfaces/index.ts";

/** What outputs stand for: one class against another, the largest of several, or a number. */
export type Reading = "signed" | "classes" | "values";

/** A plane through the space of inputs, all [feature]: a point of it is origin + x·across + y·up. */
export interface Basis {
  readonly origin: Float64Array;
  readonly across: Float64Array;
  readonly up: Float64Array;
}

/** Points in rows from the bottom, of which the outermost lie on the border of the region. */
export interface Grid {
  readonly region: View;
  readonly columns: number;
  readonly rows: number;
}

/** A unit of a network; layer 0 holds the inputs. */
export interface UnitPlace {
  readonly layer: number;
  readonly unit: number;
}

/** Asks for what networks of one architecture make of a plane. */
export interface RegionRequest {
  readonly id: number;
  readonly architecture: Architecture;
  readonly reading: Reading;
  readonly basis: Basis;
  /** Parameters; those of the network that is shown come first. */
  readonly networks: readonly Float64Array[];
  /** Where outputs are wanted; null for no picture of the plane. */
  readonly grid: Grid | null;
  /** Numbers that contours are wanted of, for the reading "values". */
  readonly levels: Float64Array;
  /** A unit of the first network whose response is wanted instead of its outputs. */
  readonly unit: UnitPlace | null;
  /** Small pictures of the first network's units; null for none. */
  readonly pictures: {
    readonly grid: Grid;
    /** How many units of each layer, inputs included. */
    readonly counts: readonly number[];
  } | null;
  /** Samples [sample][feature] whose outputs of the first network are wanted; null for none. */
  readonly samples: Float64Array | null;
}

/** A number for each point of a grid. */
export interface Field {
  /** "signed": −1 to 1; "classes": how sure, 0 to 1; "values": the output; for a unit, its response. */
  readonly values: Float32Array;
  /** Of "classes", the class. */
  readonly classes: Uint16Array | null;
}

/** Open lines, packed. */
export interface Lines {
  /** x, y of every point in turn, 0 to 1 across the grid, y upwards. */
  readonly points: Float32Array;
  /** Number of points of each line. */
  readonly lengths: Uint32Array;
}

export interface Regions {
  /** Of the first network; on a grid of a single row, of all. */
  readonly fields: readonly Field[];
  /** Where the decision flips, or contours; of each network. */
  readonly lines: readonly Lines[];
  /** [unit][point], a layer each. */
  readonly pictures: readonly Float32Array[];
  /** [output][sample] */
  readonly outputs: Float32Array | null;
}

export type RegionReply =
  /** The worker stands and listens. */
  | { readonly type: "ready" }
  /** The arrays are transferred. */
  | { readonly type: "regions"; readonly id: number; readonly regions: Regions }
  | { readonly type: "failed"; readonly id: number; readonly message: string };
