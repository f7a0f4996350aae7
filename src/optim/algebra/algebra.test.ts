import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { choleskySolve } from "./cholesky.ts";
import { conditionOf } from "./condition.ts";
import { eigenvalues } from "./eigenvalues.ts";
import { orthonormalize } from "./orthonormal.ts";
import { singularValues } from "./singular-values.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

/** Returns MᵀM plus `shift` on the diagonal, M random. */
function symmetric(n: number, shift: number): Float64Array {
  const random = new Random(n);
  const m = Array.from({ length: n }, () => Array.from({ length: n }, () => random.normal()));
  const a = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      a[i * n + j] = m.reduce((sum, row) => sum + row[i] * row[j], i === j ? shift : 0);
  return a;
}

describe("eigenvalues and eigenvectors", () => {
  for (const n of [1, 2, 3, 8, 20])
    it(`reproduce the matrix of ${n} rows, and are orthonormal`, () => {
      // Shifted so that some are negative.
      const a = symmetric(n, -n / 2);
      const diagonal = a.slice();
      const v = new Float64Array(n * n);
      symmetricEigen(diagonal, n, v);
      for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++) {
          let [back, product] = [0, 0];
          for (let k = 0; k < n; k++) {
            back += v[i * n + k] * diagonal[k * n + k] * v[j * n + k];
            product += v[k * n + i] * v[k * n + j];
          }
          expect(back).toBeCloseTo(a[i * n + j], 11);
          expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
        }
    });

  it("agree with those worked out by hand", () => {
    const a = Float64Array.of(2, 1, 1, 2);
    symmetricEigen(a, 2, new Float64Array(4));
    expect([a[0], a[3]].sort()).toEqual([expect.closeTo(1, 14), expect.closeTo(3, 14)]);
  });
});

describe("Cholesky", () => {
  it("solves a system with a known solution", () => {
    const n = 12;
    const a = symmetric(n, 0.1);
    const b = Float64Array.from({ length: n }, (_, i) => i - 3);
    const x = b.slice();
    expect(choleskySolve(a.slice(), n, x)).toBe(true);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += a[i * n + j] * x[j];
      expect(sum).toBeCloseTo(b[i], 8);
    }
  });

  it("refuses a matrix that is not positive definite", () => {
    const b = Float64Array.of(1, 2);
    expect(choleskySolve(Float64Array.of(1, 2, 2, 1), 2, b)).toBe(false);
    expect([...b]).toEqual([1, 2]);
  });
});

describe("orthonormalisation", () => {
  it("spans the same spaces as the first columns, one after the other, and replaces dependent columns", () => {
    const n = 5;
    const a = symmetric(n, 0);
    // The third column depends on the two before.
    for (let i = 0; i < n; i++) a[i * n + 2] = a[i * n] - 2 * a[i * n + 1];
    const q = new Float64Array(n * n);
    orthonormalize(a.slice(), n, q, new Float64Array(n));
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        let [product, beyond] = [0, 0];
        for (let k = 0; k < n; k++) {
          product += q[k * n + i] * q[k * n + j];
          beyond += q[k * n + i] * a[k * n + j];
        }
        expect(product).toBeCloseTo(i === j ? 1 : 0, 12);
        if (i > j) expect(beyond).toBeCloseTo(0, 11);
      }
  });

  it("gives the identity's columns for a zero matrix", () => {
    const q = new Float64Array(9);
    orthonormalize(new Float64Array(9), 3, q, new Float64Array(3));
    expect([...q]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  });
});

describe("eigenvalues alone", () => {
  for (const n of [1, 2, 3, 8, 40])
    it(`of ${n} rows are those that Jacobi's rotations find, and add up to the trace`, () => {
      const a = symmetric(n, -n / 2);
      const rotated = a.slice();
      symmetricEigen(rotated, n, new Float64Array(n * n));
      const expected = Array.from({ length: n }, (_, i) => rotated[i * n + i]).sort((x, y) => x - y);
      const found = eigenvalues(a, n);
      for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 11);
      const trace = found.reduce((sum, _, i) => sum + a[i * n + i], 0);
      expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(trace, 10);
    });

  it("are exact of matrices that are diagonal, of rank one, or zero", () => {
    expect(eigenvalues(Float64Array.of(3, 0, 0, 0, -1, 0, 0, 0, 2), 3)).toEqual([-1, 2, 3]);
    const v = [1, -2, 2, 4];
    const one = Float64Array.from(v.flatMap((x) => v.map((y) => x * y)));
    for (const [i, value] of eigenvalues(one, 4).entries()) expect(value).toBeCloseTo(i === 3 ? 25 : 0, 13);
    expect(eigenvalues(new Float64Array(9), 3)).toEqual([0, 0, 0]);
  });

  it("end where an element is not a number", () => {
    expect(eigenvalues(Float64Array.of(1, Number.NaN, Number.NaN, 2), 2)).toHaveLength(2);
  });
});

describe("singular values", () => {
  const [c, s] = [0.6, 0.8];

  it("are those that a matrix was made of, the smallest to the same relative error as the largest", () => {
    // (c, s)(s, c)ᵀ + small·(s, −c)(c, −s)ᵀ, whose entries are rounded at 1e-16.
    const small = 1e-12;
    const matrix = Float64Array.of(
      c * s + s * small * c,
      c * c - s * small * s,
      s * s - c * small * c,
      s * c + c * small * s,
    );
    const [largest, smallest] = singularValues(matrix, 2, 2);
    expect(largest).toBeCloseTo(1, 14);
    expect(Math.abs(smallest / small - 1)).toBeLessThan(1e-3);
  });

  it("are the same of a matrix and its transpose, and end where a row is zero", () => {
    const wide = Float64Array.of(3, 0, 4, 0, 0, 0);
    expect(singularValues(wide, 2, 3)).toEqual([expect.closeTo(5, 14), 0]);
    expect(singularValues(Float64Array.of(3, 0, 0, 0, 4, 0), 3, 2)).toEqual([expect.closeTo(5, 14), 0]);
  });
});

describe("the condition number", () => {
  it("is the quotient of the largest and the smallest eigenvalue, and infinite where that is rounding", () => {
    expect(conditionOf(eigenvalues(Float64Array.of(2, 1, 1, 2), 2))).toBeCloseTo(3, 13);
    expect(conditionOf(eigenvalues(Float64Array.of(1, 3, 3, 9), 2))).toBe(Number.POSITIVE_INFINITY);
  });
});
