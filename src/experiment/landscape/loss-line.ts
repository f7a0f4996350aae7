/** The loss along the line from one contender's end, t = 0, to another's, t = 1, and somewhat beyond both. */
export interface LossLine {
  /** From −1/4 to 5/4, evenly spaced; 0 and 1 are among them. */
  readonly t: Float64Array;
  readonly loss: Float64Array;
  /** The barrier between the ends; NaN where a loss there is not finite. */
  readonly barrier: {
    /** The greatest loss above the straight line between the losses of the ends: Entezari et al., 2022. At least 0. */
    readonly height: number;
    /** The t of that height. */
    readonly t: number;
    /** The greatest loss minus the mean of the losses of the ends: Frankle et al., 2020. */
    readonly aboveMean: number;
  };
}
