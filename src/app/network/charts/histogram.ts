/** Counts of values in bins of equal width. */
export interface Histogram {
  /** The ends of the first and of the last bin; the lowest and the highest value unless all are the same. */
  readonly low: number;
  readonly high: number;
  /** Number of values in each bin; a value on an edge counts in the upper bin. */
  readonly counts: readonly number[];
  /** Number of finite values, all of which are in a bin. */
  readonly count: number;
  /** Lowest finite value. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Counts values in `bins` bins of equal width from the lowest to the highest. If all are the same, the bins are
 * centred on that value. Values that are not finite are left out.
 *
 * @param bins number of bins, at least 1
 * @returns the histogram; null if no value is finite
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
