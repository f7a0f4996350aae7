/** A contender's path beside a plane: a number for each kept step. */
export interface PlanePath {
  readonly slot: number;
  /** The kept steps: 0, evenly spaced ones, and the last. */
  readonly steps: Float64Array;
  /** Coordinates of the projection; b is 0 on a line. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** Euclidean distance of the weights from the plane. */
  readonly distance: Float64Array;
  /** The loss of the weights on all training samples. */
  readonly loss: Float64Array;
  /** The loss of the projection: the height of the plane below the path, computed there and not interpolated. */
  readonly height: Float64Array;
}
