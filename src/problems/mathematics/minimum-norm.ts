import { symmetricEigen } from "../../optim/algebra/symmetric-eigen.ts";

/** Eigenvalues of a Gram matrix below this share of the largest are rounding. */
const negligible = 1e-12;

/** The left singular vectors of a matrix, one a row, with the squares of its singular values, largest first. */
export interface SingularDirections {
  readonly squares: Float64Array;
  readonly vectors: readonly Float64Array[];
}

/**
 * Returns the left singular vectors of A, with A·Aᵀ's eigenvalues: all `rows` of them.
 *
 * @param a rows × columns, row by row
 */
export function singularDirections(a: Float64Array, rows: number, columns: number): SingularDirections {
  const gram = new Float64Array(rows * rows);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c <= r; c++) {
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += a[r * columns + j] * a[c * columns + j];
      gram[r * rows + c] = sum;
      gram[c * rows + r] = sum;
    }
  const vectors = new Float64Array(rows * rows);
  symmetricEigen(gram, rows, vectors);
  const order = Array.from({ length: rows }, (_, i) => i).sort(
    (i, j) => gram[j * (rows + 1)] - gram[i * (rows + 1)],
  );
  const largest = gram[order[0] * (rows + 1)];
  return {
    squares: Float64Array.from(order, (i) => {
      const value = gram[i * (rows + 1)];
      return value > negligible * largest ? value : 0;
    }),
    vectors: order.map((i) => Float64Array.from({ length: rows }, (_, r) => vectors[r * rows + i])),
  };
}

/**
 * Returns the x of smallest norm that minimises |A·x − b|: Aᵀ·(A·Aᵀ)⁺·b.
 *
 * @param a rows × columns, row by row, with few rows
 */
export function minimumNormSolution(
  a: Float64Array,
  rows: number,
  columns: number,
  b: Float64Array,
): Float64Array {
  const { squares, vectors } = singularDirections(a, rows, columns);
  const x = new Float64Array(columns);
  for (const [i, vector] of vectors.entries()) {
    if (squares[i] === 0) continue;
    let along = 0;
    for (let r = 0; r < rows; r++) along += vector[r] * b[r];
    along /= squares[i];
    for (let r = 0; r < rows; r++)
      for (let j = 0; j < columns; j++) x[j] += along * vector[r] * a[r * columns + j];
  }
  return x;
}
