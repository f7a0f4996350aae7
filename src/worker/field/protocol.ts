import type { View } from "../../surfaces/index.ts";

/** Asks for the bands of height of a surface over a part of the plane. */
export interface FieldRequest {
  readonly formula: string;
  /** Every name of the formula but x and y, with its value. */
  readonly settings: Readonly<Record<string, number>>;
  /** The value of the global minimum, null where it is not known. */
  readonly base: number | null;
  readonly region: View;
  /** Samples along x and along y. */
  readonly columns: number;
  readonly rows: number;
  /** Thresholds at most. */
  readonly levels: number;
}
