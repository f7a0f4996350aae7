/** A plane of weights, or a line: `origin` + a · first direction + b · second. */
export interface Plane {
  readonly origin: Float64Array;
  /**
   * Two directions; one for a line. They are orthonormal for "paths" and "ends"; filter-normalised for "random", of any
   * length and angle; for "line" the difference of its ends, so that a is 0 at the first and 1 at the second.
   */
  readonly directions: readonly Float64Array[];
  /** For "paths": each component's share of the variance of the paths' points about their mean, 0 to 1. */
  readonly explained?: readonly [number, number];
}

/** The part of a plane that is shown, in its coordinates a (x) and b (y). */
export interface Extent {
  readonly x: readonly [min: number, max: number];
  readonly y: readonly [min: number, max: number];
}
