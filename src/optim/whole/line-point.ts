/** How a loss stands at a distance along a line. */
export interface LinePoint {
  t: number;
  loss: number;
  /** Its derivative along the line. */
  slope: number;
  /** In all directions. */
  readonly gradient: Float64Array;
}
