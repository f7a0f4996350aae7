import { Growing } from "./growing.ts";

/**
 * The mean of the last `window` values at each place of a column, of fewer at its beginning. Sums are built up and
 * never taken from, so that a large value leaves nothing behind when it has passed; values that are NaN at the very
 * beginning stay so, and count for nothing.
 */
export class RunningMean {
  readonly means = new Growing();
  readonly #window: number;
  /** Values that are NaN before the first one that is not. */
  #skipped = 0;
  /** The sum of the present block of `window` values, as far as it has come. */
  #sum = 0;
  /** Of the block before: the sum of what follows each of its first places; its last has nothing after it. */
  #after: Float64Array;

  /** @param window at least 1 */
  constructor(window: number) {
    this.#window = window;
    this.#after = new Float64Array(window);
  }

  /** Takes in `column` up to `length`, exclusive; what was taken in before is only read to complete a window. */
  extend(column: ArrayLike<number>, length: number): void {
    const from = this.means.length;
    if (length <= from) return;
    const means = new Float64Array(length - from);
    for (let i = from; i < length; i++) means[i - from] = this.#next(column, i);
    this.means.append(means);
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
