import { dot } from "./vector.ts";

/** A cosine of the angle between two rows: below it they count as orthogonal. */
const orthogonal = 1e-15;
const maxSweeps = 30;

/**
 * Returns the singular values of a matrix, largest first, by one-sided Jacobi rotations (Golub & Van Loan, section
 * 8.6.3), which find small ones as exactly as large ones.
 *
 * @param matrix rows × columns, row by row
 */
export function singularValues(matrix: Float64Array, rows: number, columns: number): number[] {
  const vectors = rows <= columns ? rowsOf(matrix, rows, columns) : columnsOf(matrix, rows, columns);
  for (let sweep = 0; sweep < maxSweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < vectors.length - 1; p++)
      for (let q = p + 1; q < vectors.length; q++) rotated = orthogonalize(vectors[p], vectors[q]) || rotated;
    if (!rotated) break;
  }
  return vectors.map((vector) => Math.sqrt(dot(vector, vector))).sort((a, b) => b - a);
}

const rowsOf = (matrix: Float64Array, rows: number, columns: number): Float64Array[] =>
  Array.from({ length: rows }, (_, i) => matrix.slice(i * columns, (i + 1) * columns));

const columnsOf = (matrix: Float64Array, rows: number, columns: number): Float64Array[] =>
  Array.from({ length: columns }, (_, j) =>
    Float64Array.from({ length: rows }, (_, i) => matrix[i * columns + j]),
  );

/** Rotates two vectors in their plane so that they are orthogonal (mutates). @returns false where they were */
function orthogonalize(x: Float64Array, y: Float64Array): boolean {
  const [xx, yy, xy] = [dot(x, x), dot(y, y), dot(x, y)];
  if (!(Math.abs(xy) > orthogonal * Math.sqrt(xx) * Math.sqrt(yy))) return false;
  const tau = (yy - xx) / (2 * xy);
  const tangent = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + tangent * tangent);
  const s = tangent * c;
  for (let i = 0; i < x.length; i++) {
    const [xi, yi] = [x[i], y[i]];
    x[i] = c * xi - s * yi;
    y[i] = s * xi + c * yi;
  }
  return true;
}
