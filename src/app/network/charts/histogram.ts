/** How often values fall between two numbers, in bins of equal width. */
export interface Histogram {
  /** The ends of the first and of the last bin; the lowest and the highest value unless all are the same. */
  readonly low: number;
  readonly high: number;
  /** Values a bin; one on an edge between two counts for the upper one. */
  readonly counts: readonly number[];
  /** Finite values, all of which are in a bin. */
  readonly count: number;
  /** Of the values themselves. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Counts values in `bins` bins of equal width from the lowest to the highest; values that are all the same stand in
 * the middle of bins around them. What is not finite is left out.
 *
 * @param bins at least 1
 * @returns null where no value is finite
 */
export function histogramOf(values: Iterable<number>, bins: number): Histogram | null {
  const finite = [...values].filter(Number.isFinite);
  if (finite.length === 0) return null;
  let lowest = finite[0];
  let highest = finite[0];
  for (const value of finite) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const half = lowest === highest ? Math.max(1, Math.abs(lowest)) / 2 : 0;
  const low = Math.max(lowest - half, -Number.MAX_VALUE);
  const high = Math.min(highest + half, Number.MAX_VALUE);
  const counts = new Array<number>(bins).fill(0);
  for (const value of finite) counts[binOf(value, low, high, bins)] += 1;
  return { low, high, counts, count: finite.length, lowest, highest };
}

function binOf(value: number, low: number, high: number, bins: number): number {
  // A range wider than the largest number is halved; halving all would lose the smallest.
  const unit = Number.isFinite(high - low) ? 1 : 2;
  const share = (value / unit - low / unit) / (high / unit - low / unit);
  return Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
}
