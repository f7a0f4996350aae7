import { Growing } from "./growing.ts";

/**
 * The mean of the last `window` values at each index of a column, of fewer at its beginning. Values are only added to
 * sums and never subtracted, so a large value leaves no rounding error behind when it has passed. Values that are NaN
 * at the very beginning stay NaN and are not counted.
 */
export class RunningMean {
  readonly #means = new Growing();
  readonly #window: number;
  /** Number of NaN before the first value that is not. */
  #skipped = 0;
  /** The sum of the present block of `window` values, as far as it has come. */
  #sum = 0;
  /** Sums, in the block before the present one, of the values after each index; 0 for the last. */
  #after: Float64Array;

  /** @param window at least 1 */
  constructor(window: number) {
    this.#window = window;
    this.#after = new Float64Array(window);
  }

  /** The means; there may be room for more behind them. */
  get values(): Float64Array {
    return this.#means.values;
  }

  /** Reads `column` up to `length`, exclusive; earlier values are read again only to complete a window. */
  extend(column: ArrayLike<number>, length: number): void {
    const from = this.#means.length;
    if (length <= from) return;
    const means = new Float64Array(length - from);
    for (let i = from; i < length; i++) means[i - from] = this.#next(column, i);
    this.#means.append(means);
  }

  #next(column: ArrayLike<number>, i: number): number {
    if (i === this.#skipped && Number.isNaN(column[i])) {
      this.#skipped += 1;
      return Number.NaN;
    }
    const seen = i - this.#skipped;
    const place = seen % this.#window;
    this.#sum += column[i];
    const mean = (this.#sum + this.#after[place]) / Math.min(seen + 1, this.#window);
    if (place === this.#window - 1) this.#complete(column, i);
    return mean;
  }

  #complete(column: ArrayLike<number>, last: number): void {
    this.#sum = 0;
    let sum = 0;
    for (let place = this.#window - 1; place >= 0; place--) {
      this.#after[place] = sum;
      sum += column[last - (this.#window - 1 - place)];
    }
  }
}
