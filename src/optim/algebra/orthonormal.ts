/**
 * Makes the columns of a matrix orthonormal, each from those before it, as the Q of a QR decomposition by Householder
 * reflections (Golub & Van Loan, section 5.2). Columns that depend on those before come out as some that complete
 * the basis.
 *
 * @param a n × n, row by row; what is left in it means nothing (mutates)
 * @param q n × n; written over with Q (mutates)
 * @param v n; scratch (mutates)
 */
export function orthonormalize(a: Float64Array, n: number, q: Float64Array, v: Float64Array): void {
  q.fill(0);
  for (let i = 0; i < n; i++) q[i * n + i] = 1;
  for (let k = 0; k < n - 1; k++) {
    if (!reflector(a, n, k, v)) continue;
    reflectRows(a, n, k, v);
    reflectColumns(q, n, k, v);
  }
}

/** Writes the vector whose reflection sends column k, from the diagonal on, to a multiple of the first unit vector. */
function reflector(a: Float64Array, n: number, k: number, v: Float64Array): boolean {
  let length = 0;
  for (let i = k; i < n; i++) {
    v[i] = a[i * n + k];
    length += v[i] * v[i];
  }
  if (length === 0) return false;
  // Away from the first unit vector, so that nothing cancels.
  v[k] += (v[k] < 0 ? -1 : 1) * Math.sqrt(length);
  return true;
}

function squareLength(v: Float64Array, from: number): number {
  let sum = 0;
  for (let i = from; i < v.length; i++) sum += v[i] * v[i];
  return sum;
}

/** A ← (I − 2vvᵀ/vᵀv)·A. */
function reflectRows(a: Float64Array, n: number, k: number, v: Float64Array): void {
  const square = squareLength(v, k);
  for (let j = k; j < n; j++) {
    let along = 0;
    for (let i = k; i < n; i++) along += v[i] * a[i * n + j];
    for (let i = k; i < n; i++) a[i * n + j] -= (2 * along * v[i]) / square;
  }
}

/** Q ← Q·(I − 2vvᵀ/vᵀv). */
function reflectColumns(q: Float64Array, n: number, k: number, v: Float64Array): void {
  const square = squareLength(v, k);
  for (let i = 0; i < n; i++) {
    let along = 0;
    for (let j = k; j < n; j++) along += q[i * n + j] * v[j];
    for (let j = k; j < n; j++) q[i * n + j] -= (2 * along * v[j]) / square;
  }
}
