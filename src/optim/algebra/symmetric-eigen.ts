/** A share of the squares of the whole matrix: off-diagonal elements below it are rounding. */
const negligible = 1e-32;
/** The most sweeps. Each squares the off-diagonal remainder, so that ten are enough in practice. */
const maxSweeps = 30;

/**
 * Computes eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations, cyclic by rows (Golub & Van Loan,
 * section 8.5): exact to rounding, in time n³, for small n.
 *
 * @param a n × n, row by row; the eigenvalues are left on its diagonal, in no order (mutates)
 * @param vectors n × n; overwritten with orthonormal eigenvectors, one per column (mutates)
 */
export function symmetricEigen(a: Float64Array, n: number, vectors: Float64Array): void {
  vectors.fill(0);
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1;
  let whole = 0;
  for (let i = 0; i < n * n; i++) whole += a[i] * a[i];
  for (let sweep = 0; sweep < maxSweeps && besideDiagonal(a, n) > negligible * whole; sweep++)
    for (let p = 0; p < n - 1; p++)
      for (let q = p + 1; q < n; q++) if (a[p * n + q] !== 0) rotate(a, n, vectors, p, q);
}

function besideDiagonal(a: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) sum += 2 * a[i * n + j] * a[i * n + j];
  return sum;
}

/** Rotates the plane of p and q so that a[p][q] becomes 0. */
function rotate(a: Float64Array, n: number, vectors: Float64Array, p: number, q: number): void {
  const tau = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q]);
  // The smaller of the two angles, which keeps the rotation stable.
  const tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + tangent * tangent);
  const s = tangent * c;
  turnColumns(a, n, p, q, c, s);
  turnColumns(vectors, n, p, q, c, s);
  for (let j = 0; j < n; j++) {
    const ap = a[p * n + j];
    const aq = a[q * n + j];
    a[p * n + j] = c * ap - s * aq;
    a[q * n + j] = s * ap + c * aq;
  }
  a[p * n + q] = 0;
  a[q * n + p] = 0;
}

function turnColumns(m: Float64Array, n: number, p: number, q: number, c: number, s: number): void {
  for (let i = 0; i < n; i++) {
    const mp = m[i * n + p];
    const mq = m[i * n + q];
    m[i * n + p] = c * mp - s * mq;
    m[i * n + q] = s * mp + c * mq;
  }
}
