/** The loss and its derivatives at a distance along a line. */
export interface LinePoint {
  t: number;
  loss: number;
  /** Its derivative along the line. */
  slope: number;
  /** The full gradient. */
  readonly gradient: Float64Array;
}
