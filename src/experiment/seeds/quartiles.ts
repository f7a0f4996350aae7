/** Sorts the first `count` numbers (mutates); they are few. */
export function sortFirst(values: Float64Array, count: number): void {
  for (let i = 1; i < count; i++) {
    const value = values[i];
    let at = i;
    for (; at > 0 && values[at - 1] > value; at--) values[at] = values[at - 1];
    values[at] = value;
  }
}

/**
 * Returns a quantile of the first `count` numbers, interpolated linearly between neighbours, to the bit as NumPy does.
 * Next to an infinite number it is that number, unless it is the other one itself; of no numbers it is NaN.
 *
 * @param sorted ascending, without NaN @param share 0 to 1; 0.5 is the median
 */
export function quantileOf(sorted: Float64Array, count: number, share: number): number {
  if (count === 0) return Number.NaN;
  const place = (count - 1) * share;
  const below = Math.floor(place);
  const t = place - below;
  const lower = sorted[below];
  if (t === 0) return lower;
  const upper = sorted[below + 1];
  // The difference of two infinite numbers is none.
  if (lower === upper || !Number.isFinite(lower)) return lower;
  if (!Number.isFinite(upper)) return upper;
  // From the nearer end, as NumPy.
  return t < 0.5 ? lower + (upper - lower) * t : upper - (upper - lower) * (1 - t);
}
