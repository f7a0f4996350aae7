/**
 * Solves A·x = b for a positive definite A = L·Lᵀ (Golub & Van Loan, section 4.2).
 *
 * @param a n × n, row by row; its lower triangle is overwritten with L (mutates)
 * @param b overwritten with x (mutates)
 * @returns whether A was positive definite; if not, `b` is as it was
 */
export function choleskySolve(a: Float64Array, n: number, b: Float64Array): boolean {
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = a[i * n + j];
      for (let k = 0; k < j; k++) sum -= a[i * n + k] * a[j * n + k];
      if (i > j) a[i * n + j] = sum / a[j * n + j];
      else if (sum > 0 && Number.isFinite(sum)) a[j * n + j] = Math.sqrt(sum);
      else return false;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) b[i] -= a[i * n + k] * b[k];
    b[i] /= a[i * n + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) b[i] -= a[k * n + i] * b[k];
    b[i] /= a[i * n + i];
  }
  return true;
}
