// A number in double-double precision is the unevaluated sum of two doubles, high and low, of which the low one is
// at most half a unit in the last place of the high one (Dekker 1971, doi:10.1007/BF01397083).

/** The low part of the pair that a function returned last; the high part is its result. One owner, no allocation. */
export const lowPart = new Float64Array(1);

/** 2^27 + 1: splits the digits of a double in halves. */
export const splitter = 134217729;

/** Returns a·b − p exactly, for p the rounded product; |a|, |b| < 2^996. */
export function productError(a: number, b: number, p: number): number {
  const ca = splitter * a;
  const cb = splitter * b;
  const ah = ca - (ca - a);
  const bh = cb - (cb - b);
  const al = a - ah;
  const bl = b - bh;
  return ah * bh - p + ah * bl + al * bh + al * bl;
}

/** Returns a + b − s exactly, for s the rounded sum (Knuth's TwoSum: no condition on the order). */
export function sumError(a: number, b: number, s: number): number {
  const other = s - a;
  return a - (s - other) + (b - other);
}

/** Returns the square root of a pair that is not negative, as a pair. */
export function rootPair(high: number, low: number): number {
  const root = Math.sqrt(high);
  const square = root * root;
  lowPart[0] = root > 0 ? (high - square - productError(root, root, square) + low) / (2 * root) : 0;
  return root;
}

/** Returns the sum of `high` and a small `low` as a pair: the rounded sum, with its rounding error as the low part. */
export function normalised(high: number, low: number): number {
  const sum = high + low;
  lowPart[0] = high - sum + low;
  return sum;
}
