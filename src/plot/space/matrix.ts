/** A matrix of four columns of four numbers, column by column, as WebGL takes it; it multiplies columns from the left. */
export type Matrix = Float64Array;

/** A point or a direction in space. */
export type Vector = readonly [x: number, y: number, z: number];

/** Returns a × b: b is applied first. */
export function product(a: Matrix, b: Matrix): Matrix {
  const out = new Float64Array(16);
  for (let column = 0; column < 4; column++)
    for (let row = 0; row < 4; row++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += a[4 * k + row] * b[4 * column + k];
      out[4 * column + row] = sum;
    }
  return out;
}

/**
 * Returns the matrix from the world to a camera at `eye` that looks at `target`: to the right x, up y, towards the
 * viewer z, as OpenGL's `gluLookAt`.
 *
 * @param up a direction that is shown upwards; not along the line of sight
 */
export function lookAt(eye: Vector, target: Vector, up: Vector): Matrix {
  const back = unit([eye[0] - target[0], eye[1] - target[1], eye[2] - target[2]]);
  const right = unit(cross(up, back));
  const above = cross(back, right);
  const rows = [right, above, back];
  const out = new Float64Array(16);
  for (const [row, axis] of rows.entries()) {
    for (let k = 0; k < 3; k++) out[4 * k + row] = axis[k];
    out[12 + row] = -(axis[0] * eye[0] + axis[1] * eye[1] + axis[2] * eye[2]);
  }
  out[15] = 1;
  return out;
}

/**
 * Returns the projection of a camera to clip coordinates, as OpenGL's `glFrustum` for a symmetric frustum.
 *
 * @param focalX the cotangent of half the horizontal angle of view
 * @param focalY that of half the vertical angle
 * @param near the distances, above 0, of the planes that are shown at depth −1 and 1
 */
export function perspective(focalX: number, focalY: number, near: number, far: number): Matrix {
  const out = new Float64Array(16);
  out[0] = focalX;
  out[5] = focalY;
  out[10] = (near + far) / (near - far);
  out[11] = -1;
  out[14] = (2 * near * far) / (near - far);
  return out;
}

/** Returns the inverse of a matrix that has one, by Gauss–Jordan elimination with pivots. */
export function inverse(matrix: Matrix): Matrix {
  const rows = [0, 1, 2, 3].map((row) =>
    Float64Array.from({ length: 8 }, (_, k) => (k < 4 ? matrix[4 * k + row] : k - 4 === row ? 1 : 0)),
  );
  for (let column = 0; column < 4; column++) {
    let pivot = column;
    for (let row = column; row < 4; row++)
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    const by = rows[column][column];
    rows[column].forEach((value, k, row) => {
      row[k] = value / by;
    });
    for (let row = 0; row < 4; row++)
      if (row !== column) subtract(rows[row], rows[column], rows[row][column]);
  }
  return Float64Array.from({ length: 16 }, (_, i) => rows[i % 4][4 + Math.floor(i / 4)]);
}

/** Subtracts a multiple of one row from another (mutates). */
function subtract(from: Float64Array, row: Float64Array, times: number): void {
  for (let k = 0; k < from.length; k++) from[k] -= times * row[k];
}

/** Writes the clip coordinates x, y, z and w of a point to `out` (mutates). */
export function transform(matrix: Matrix, x: number, y: number, z: number, out: Float64Array): void {
  for (let row = 0; row < 4; row++)
    out[row] = matrix[row] * x + matrix[4 + row] * y + matrix[8 + row] * z + matrix[12 + row];
}

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}
