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

/** Returns the barrier of a line. @param t with 0 and 1 among its numbers */
export function barrierOf(t: Float64Array, loss: Float64Array): LossLine["barrier"] {
  const [first, second] = [loss[t.indexOf(0)], loss[t.indexOf(1)]];
  let [height, at, greatest] = [0, 0, first];
  for (let i = 0; i < t.length; i++) {
    if (t[i] < 0 || t[i] > 1) continue;
    const above = loss[i] - ((1 - t[i]) * first + t[i] * second);
    if (!Number.isFinite(above)) return { height: Number.NaN, t: Number.NaN, aboveMean: Number.NaN };
    if (above > height) [height, at] = [above, t[i]];
    greatest = Math.max(greatest, loss[i]);
  }
  return { height, t: at, aboveMean: greatest - (first + second) / 2 };
}
