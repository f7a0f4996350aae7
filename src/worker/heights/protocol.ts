import type { View } from "../../surfaces/index.ts";

/** Asks for the heights of a surface on a grid over a part of the plane, as `sampleField` gives them. */
export interface HeightsRequest {
  readonly formula: string;
  /** Every name of the formula but x and y, with its value. */
  readonly settings: Readonly<Record<string, number>>;
  readonly region: View;
  /** Samples along x and along y. */
  readonly columns: number;
  readonly rows: number;
}

export interface HeightsAnswer {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}
