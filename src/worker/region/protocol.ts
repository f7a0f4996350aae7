import type { Architecture } from "../../network/index.ts";
import type { Basis, Field, Grid, Lines, Reading } from "../../plot/regions/fields.ts";

/** A unit of a network; layer 0 holds the inputs. */
export interface UnitPlace {
  readonly layer: number;
  readonly unit: number;
}

/** Asks for the outputs of networks of one architecture over a plane. */
export interface RegionRequest {
  readonly architecture: Architecture;
  readonly reading: Reading;
  readonly basis: Basis;
  /** Parameters; those of the network that is shown come first. */
  readonly networks: readonly Float64Array[];
  /** True where the field of each network is wanted, not of the first alone. */
  readonly each: boolean;
  /** The points at which outputs are wanted; null for no picture of the plane. */
  readonly grid: Grid | null;
  /** Values of the contours, for the reading "values". */
  readonly levels: Float64Array;
  /** A unit of the first network whose response is wanted instead of its outputs. */
  readonly unit: UnitPlace | null;
  /** Small pictures of the first network's units; null for none. */
  readonly pictures: {
    readonly grid: Grid;
    /** The number of units of each layer, inputs included. */
    readonly counts: readonly number[];
  } | null;
  /** Samples [sample][feature] whose outputs of every network are wanted; null for none. */
  readonly samples: Float64Array | null;
}

export interface Regions {
  /** The field of the first network; of every one where that is asked for, and on a grid of a single row. */
  readonly fields: readonly Field[];
  /** The decision boundaries, or contours, of each network. */
  readonly lines: readonly Lines[];
  /** Responses [unit][point] of each layer. */
  readonly pictures: readonly Float32Array[];
  /** Outputs [output][sample] of each network for the samples of the request; empty without samples. */
  readonly outputs: readonly Float32Array[];
}
