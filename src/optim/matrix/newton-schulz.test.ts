import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { symmetricEigen } from "../algebra/symmetric-eigen.ts";
import { NewtonSchulz } from "./newton-schulz.ts";

/** Returns an orthonormal matrix: the eigenvectors of a random symmetric one. */
function orthonormal(n: number, random: Random): Float64Array {
  const a = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      a[i * n + j] = random.normal();
      a[j * n + i] = a[i * n + j];
    }
  const vectors = new Float64Array(n * n);
  symmetricEigen(a, n, vectors);
  return vectors;
}

/** Returns U·diag(s)·Vᵀ of rows × columns. */
function assemble(u: Float64Array, s: readonly number[], v: Float64Array, rows: number, columns: number) {
  return Float64Array.from({ length: rows * columns }, (_, at) => {
    const [i, j] = [Math.floor(at / columns), at % columns];
    return s.reduce((sum, value, k) => sum + u[i * rows + k] * value * v[j * columns + k], 0);
  });
}

describe("Newton–Schulz orthogonalisation", () => {
  for (const [rows, columns] of [
    [4, 4],
    [3, 7],
    [8, 5],
  ])
    it(`applies the published polynomial to singular values and keeps the vectors, ${rows} × ${columns}`, () => {
      const random = new Random(rows);
      const u = orthonormal(rows, random);
      const v = orthonormal(columns, random);
      const singular = Array.from({ length: Math.min(rows, columns) }, (_, k) => 5 / 3 ** k);
      const m = assemble(u, singular, v, rows, columns);
      new NewtonSchulz([rows, columns]).orthogonalize(m, 5);
      const norm = Math.hypot(...singular) + 1e-7;
      const expected = singular.map((value) => {
        let x = value / norm;
        for (let k = 0; k < 5; k++) x = 3.4445 * x - 4.775 * x ** 3 + 2.0315 * x ** 5;
        return x;
      });
      for (const [i, value] of assemble(u, expected, v, rows, columns).entries())
        expect(m[i]).toBeCloseTo(value, 10);
      // Published as between 0.7 and 1.2; the polynomial's own extremes are 0.6818 and 1.2025.
      for (const value of expected) {
        expect(value).toBeGreaterThan(0.68);
        expect(value).toBeLessThan(1.21);
      }
    });
});
