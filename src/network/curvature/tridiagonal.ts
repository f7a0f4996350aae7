/** A symmetric tridiagonal matrix: `beside[i]` is next to `diagonal[i]` and `diagonal[i + 1]`. */
export interface Tridiagonal {
  readonly diagonal: Float64Array;
  readonly beside: Float64Array;
}

/** Returns a bound of the absolute values of a matrix's eigenvalues (Gershgorin 1931). @param n its rows */
export function spectralBound({ diagonal, beside }: Tridiagonal, n: number): number {
  let bound = 0;
  for (let i = 0; i < n; i++) {
    const radius = (i > 0 ? Math.abs(beside[i - 1]) : 0) + (i < n - 1 ? Math.abs(beside[i]) : 0);
    bound = Math.max(bound, Math.abs(diagonal[i]) + radius);
  }
  return bound;
}

/** Returns the largest eigenvalue, by bisection to the last bit. @param n the matrix's rows */
export function largestEigenvalue(matrix: Tridiagonal, n: number): number {
  let high = spectralBound(matrix, n);
  let low = -high;
  for (;;) {
    const middle = low / 2 + high / 2;
    if (!(middle > low && middle < high)) return high;
    if (hasLarger(matrix, n, middle)) low = middle;
    else high = middle;
  }
}

/** Says whether an eigenvalue is larger than x: whether elimination meets a positive pivot (Sylvester's inertia). */
function hasLarger({ diagonal, beside }: Tridiagonal, n: number, x: number): boolean {
  let pivot = diagonal[0] - x;
  for (let i = 1; i < n && pivot <= 0; i++)
    pivot = diagonal[i] - x - (beside[i - 1] * beside[i - 1]) / nonzero(pivot);
  return pivot > 0;
}

/** Returns a pivot by which others can be divided: at an eigenvalue of the leading rows it is 0. */
const nonzero = (pivot: number): number => (pivot === 0 ? -1e-300 : pivot);

/**
 * Writes the eigenvector of the largest eigenvalue, of length 1, over `vector` (mutates): by elimination from both ends
 * to the row where what remains is least (Dhillon & Parlett 2004, doi:10.1016/j.laa.2003.12.028, section 3).
 *
 * @param n the matrix's rows
 * @param down overwritten: pivots from the first row on (mutates)
 * @param up overwritten: pivots from the last row on (mutates)
 */
export function eigenvectorOf(
  { diagonal, beside }: Tridiagonal,
  n: number,
  value: number,
  vector: Float64Array,
  down: Float64Array,
  up: Float64Array,
): void {
  for (let i = 0; i < n; i++)
    down[i] = nonzero(diagonal[i] - value - (i > 0 ? (beside[i - 1] * beside[i - 1]) / down[i - 1] : 0));
  for (let i = n - 1; i >= 0; i--)
    up[i] = nonzero(diagonal[i] - value - (i < n - 1 ? (beside[i] * beside[i]) / up[i + 1] : 0));
  let twist = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    const rest = Math.abs(down[i] + up[i] - (diagonal[i] - value));
    if (rest < least) {
      least = rest;
      twist = i;
    }
  }
  vector[twist] = 1;
  let square = 1;
  for (let i = twist - 1; i >= 0; i--) {
    vector[i] = (-beside[i] * vector[i + 1]) / down[i];
    square += vector[i] * vector[i];
  }
  for (let i = twist + 1; i < n; i++) {
    vector[i] = (-beside[i - 1] * vector[i - 1]) / up[i];
    square += vector[i] * vector[i];
  }
  for (let i = 0; i < n; i++) vector[i] /= Math.sqrt(square);
}
