/**
 * Reduces a column of values by step to a few hundred buckets of equal width: it keeps the index of the lowest and of
 * the highest value in each, so a line drawn through them loses no peak. It grows with the column and reads every
 * value once: a frame costs what was appended, and allocates nothing.
 */
export class Envelope {
  /** Buckets reached so far; the last one may still change. */
  filled = 0;
  /** Values seen so far. */
  length = 0;
  /** Extremes over all finite values seen; `lowest` and `lowestPositive` are ∞, `highest` −∞ without any. */
  lowest = Number.POSITIVE_INFINITY;
  highest = Number.NEGATIVE_INFINITY;
  lowestPositive = Number.POSITIVE_INFINITY;

  /** The first value read, and its bucket. */
  #first = 0;
  #firstBucket = 0;
  readonly #steps: number;
  readonly #buckets: number;
  readonly #offset: number;
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  /**
   * @param steps last step of the axis, at least 0: a column of a value a step has `steps` + 1 when it is complete
   * @param buckets number of buckets that these fall into, at least 1
   * @param offset taken from every value before `lowest`, `highest` and `lowestPositive` are noted
   */
  constructor(steps: number, buckets: number, offset = 0) {
    this.#steps = steps;
    this.#buckets = Math.min(buckets, steps + 1);
    this.#offset = offset;
    this.#low = new Int32Array(this.#buckets).fill(nothing);
    this.#high = new Int32Array(this.#buckets).fill(nothing);
  }

  /** Leaves out the values before `first`. Call it before any is read. */
  beginAt(first: number): void {
    this.#first = first;
    this.length = first;
  }

  /** Returns the bucket of a step. */
  bucketOf(step: number): number {
    return Math.floor((step * this.#buckets) / (this.#steps + 1));
  }

  /**
   * Reads `column` up to `length`, exclusive, from where the last call ended.
   *
   * @param steps the step of each value, ascending; null for one a step
   */
  extend(column: ArrayLike<number>, length: number, steps: ArrayLike<number> | null = null): void {
    const end = Math.min(length, column.length);
    for (let i = this.length; i < end; i++) {
      const step = steps ? steps[i] : i;
      if (step > this.#steps) return;
      const bucket = this.bucketOf(step);
      if (i === this.#first) this.#firstBucket = bucket;
      this.#take(bucket, i, column);
      this.length = i + 1;
      this.filled = bucket + 1;
    }
  }

  #take(bucket: number, i: number, column: ArrayLike<number>): void {
    const value = column[i];
    const low = this.#low[bucket];
    if (Number.isNaN(value)) {
      if (low === nothing) this.#low[bucket] = onlyNaN;
      return;
    }
    if (low < 0 || value < column[low]) this.#low[bucket] = i;
    const high = this.#high[bucket];
    if (high < 0 || value > column[high]) this.#high[bucket] = i;
    const above = value - this.#offset;
    if (!Number.isFinite(above)) return;
    if (above < this.lowest) this.lowest = above;
    if (above > this.highest) this.highest = above;
    if (above > 0 && above < this.lowestPositive) this.lowestPositive = above;
  }

  /** Says whether a line is interrupted in a bucket: it has values, and all are NaN. */
  isGap(bucket: number): boolean {
    return this.#low[bucket] === onlyNaN;
  }

  /**
   * Writes into `out`, in order, the at most four indices that stand for a bucket: its lowest and its highest value,
   * and the first and the last value of all that were read where they fall into it.
   *
   * @returns their number; 0 for a bucket without values, or with none but NaN
   */
  pick(bucket: number, out: Int32Array): number {
    const [low, high] = [this.#low[bucket], this.#high[bucket]];
    return this.#write(bucket, Math.min(low, high), Math.max(low, high), out);
  }

  /** Writes the same without the lowest value of the bucket, or without the highest. @param kept the one that stays */
  pickEdge(bucket: number, kept: "lowest" | "highest", out: Int32Array): number {
    const i = (kept === "lowest" ? this.#low : this.#high)[bucket];
    return this.#write(bucket, i, i, out);
  }

  #write(bucket: number, first: number, second: number, out: Int32Array): number {
    if (first < 0) return 0;
    let count = 0;
    if (bucket === this.#firstBucket) out[count++] = this.#first;
    count = append(out, count, first);
    count = append(out, count, second);
    return bucket === this.filled - 1 ? append(out, count, this.length - 1) : count;
  }
}

/** Stand in the place of an index, for a bucket without values and for one that has only NaN. */
const nothing = -1;
const onlyNaN = -2;

/** Adds an index unless it is the last one already: indices arrive in order. */
function append(out: Int32Array, count: number, i: number): number {
  if (count > 0 && out[count - 1] >= i) return count;
  out[count] = i;
  return count + 1;
}
