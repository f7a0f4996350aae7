/**
 * Returns the ranks of numbers from 1, the lowest first; equal numbers share the mean of theirs.
 *
 * @throws RangeError where a number is NaN
 */
export function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (_, place) => place).sort((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const value = values[order[from]];
    if (Number.isNaN(value)) throw new RangeError("NaN has no rank");
    while (to < order.length && values[order[to]] === value) to += 1;
    for (let k = from; k < to; k++) ranks[order[k]] = (from + 1 + to) / 2;
  }
  return ranks;
}

/**
 * Returns Spearman's rank correlation of two columns, from −1 to 1: Pearson's of their ranks (Spearman 1904,
 * doi:10.2307/1412159). NaN where all numbers of one are equal.
 *
 * @throws RangeError where the columns differ in length or have a NaN
 */
export function rankCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const { length } = x;
  if (y.length !== length)
    throw new RangeError(`the columns must be of the same length, got ${length} and ${y.length}`);
  const [a, b] = [ranksOf(x), ranksOf(y)];
  const mean = (length + 1) / 2;
  let [both, ofX, ofY] = [0, 0, 0];
  for (let k = 0; k < length; k++) {
    both += (a[k] - mean) * (b[k] - mean);
    ofX += (a[k] - mean) ** 2;
    ofY += (b[k] - mean) ** 2;
  }
  return both / Math.sqrt(ofX * ofY);
}

/**
 * Returns the rank correlation that independent columns exceed in size once in twenty times, about: 1.96 standard
 * deviations, which are 1/√(n − 1).
 */
export const chanceCorrelation = (count: number): number => Math.min(1, 1.96 / Math.sqrt(count - 1));
