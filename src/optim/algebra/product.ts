/** Products of matrices, row by row. Each overwrites `out` (mutates), which must be none of the others. */

/** Computes A·B of rows × inner by inner × columns. */
export function multiply(
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): void {
  out.fill(0, 0, rows * columns);
  for (let i = 0; i < rows; i++)
    for (let k = 0; k < inner; k++) {
      const left = a[i * inner + k];
      for (let j = 0; j < columns; j++) out[i * columns + j] += left * b[k * columns + j];
    }
}

/** Computes Aᵀ·B of inner × rows by inner × columns. */
export function multiplyTransposedLeft(
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): void {
  out.fill(0, 0, rows * columns);
  for (let k = 0; k < inner; k++)
    for (let i = 0; i < rows; i++) {
      const left = a[k * rows + i];
      for (let j = 0; j < columns; j++) out[i * columns + j] += left * b[k * columns + j];
    }
}

/** Computes A·Bᵀ of rows × inner by columns × inner. */
export function multiplyTransposedRight(
  a: Float64Array,
  b: Float64Array,
  out: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): void {
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      let sum = 0;
      for (let k = 0; k < inner; k++) sum += a[i * inner + k] * b[j * inner + k];
      out[i * columns + j] = sum;
    }
}

/** Computes Aᵀ of a matrix of rows × columns. */
export function transpose(a: Float64Array, out: Float64Array, rows: number, columns: number): void {
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) out[j * rows + i] = a[i * columns + j];
}
