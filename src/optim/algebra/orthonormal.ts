/** A length relative to the largest: rounding decides the direction of shorter vectors. */
export const negligible = 1e-10;

/**
 * Makes the columns of a matrix orthonormal, each from those before it, by Gram and Schmidt's process, twice for each
 * column ("twice is enough": Giraud, Langou & Rozložník 2005, doi:10.1007/s00211-005-0615-4). Columns that depend on
 * those before them are replaced by `complete`, so that rounding chooses no direction.
 *
 * @param a n × n, row by row
 * @param q n × n; overwritten with the orthonormal columns (mutates)
 * @param v n; scratch (mutates)
 */
export function orthonormalize(a: Float64Array, n: number, q: Float64Array, v: Float64Array): void {
  q.fill(0);
  let longest = 0;
  for (let k = 0; k < n; k++) longest = Math.max(longest, lengthOfColumn(a, n, k));
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) v[i] = a[i * n + k];
    keepBeside(q, n, v);
    if (lengthOf(v) > negligible * longest) setColumn(q, n, k, v);
  }
  complete(q, n, v);
}

/**
 * Replaces the zero columns of a matrix whose other columns are orthonormal, so that all are: by unit vectors, in
 * order, less their parts along the other columns, where enough of a vector is left.
 *
 * @param q n × n, row by row (mutates)
 * @param v n; scratch (mutates)
 */
export function complete(q: Float64Array, n: number, v: Float64Array): void {
  let k = nextGap(q, n, 0);
  for (let unit = 0; unit < n && k < n; unit++) {
    v.fill(0);
    v[unit] = 1;
    keepBeside(q, n, v);
    // While m columns are missing, the squared lengths of all unit vectors' remainders add up to m.
    if (lengthOf(v) <= Math.sqrt(0.5 / n)) continue;
    setColumn(q, n, k, v);
    k = nextGap(q, n, k + 1);
  }
}

/** Computes v ← v − Q·Qᵀ·v, twice (mutates v). */
function keepBeside(q: Float64Array, n: number, v: Float64Array): void {
  for (let pass = 0; pass < 2; pass++)
    for (let k = 0; k < n; k++) {
      let along = 0;
      for (let i = 0; i < n; i++) along += q[i * n + k] * v[i];
      for (let i = 0; i < n; i++) v[i] -= along * q[i * n + k];
    }
}

function setColumn(q: Float64Array, n: number, k: number, v: Float64Array): void {
  const length = lengthOf(v);
  for (let i = 0; i < n; i++) q[i * n + k] = v[i] / length;
}

/** Returns the first zero column from `from` on; n where there is none. */
function nextGap(q: Float64Array, n: number, from: number): number {
  let k = from;
  while (k < n && lengthOfColumn(q, n, k) > 0) k++;
  return k;
}

function lengthOf(v: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < v.length; i++) sum += v[i] * v[i];
  return Math.sqrt(sum);
}

function lengthOfColumn(a: Float64Array, n: number, k: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += a[i * n + k] * a[i * n + k];
  return Math.sqrt(sum);
}
