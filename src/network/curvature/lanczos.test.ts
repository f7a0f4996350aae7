import { describe, expect, it, test } from "vitest";
import { Lanczos } from "./lanczos.ts";
import { eigenvectorOf, largestEigenvalue } from "./tridiagonal.ts";

const options = { start: null, tolerance: 1e-9, maxProducts: 400 };

const diagonal = (values: readonly number[]) => (vector: Float64Array, out: Float64Array) => {
  for (let i = 0; i < values.length; i++) out[i] = values[i] * vector[i];
};

// The matrix with 2 on the diagonal and −1 beside it has the eigenvalues 2 − 2·cos(kπ/(n + 1)), for k from 1 to n.
const second = (n: number, k: number) => 2 - 2 * Math.cos((k * Math.PI) / (n + 1));
const differences = (vector: Float64Array, out: Float64Array) => {
  for (let i = 0; i < vector.length; i++)
    out[i] = 2 * vector[i] - (vector[i - 1] ?? 0) - (vector[i + 1] ?? 0);
};

describe("the largest eigenvalue of a tridiagonal matrix", () => {
  test.each([1, 2, 7, 40])("is that of the closed form, with its eigenvector: %d rows", (n) => {
    const matrix = { diagonal: new Float64Array(n).fill(2), beside: new Float64Array(n).fill(-1) };
    const value = largestEigenvalue(matrix, n);
    expect(Math.abs(value - second(n, n))).toBeLessThan(1e-14);
    const [vector, down, up, product] = Array.from({ length: 4 }, () => new Float64Array(n));
    eigenvectorOf(matrix, n, value, vector, down, up);
    differences(vector, product);
    for (let i = 0; i < n; i++) expect(Math.abs(product[i] - value * vector[i])).toBeLessThan(1e-13);
    expect(vector.reduce((sum, one) => sum + one * one, 0)).toBeCloseTo(1, 14);
  });

  it("is found in a matrix that falls apart", () => {
    const matrix = { diagonal: Float64Array.of(1, 5, -9), beside: Float64Array.of(0, 0) };
    expect(largestEigenvalue(matrix, 3)).toBe(5);
    const [vector, down, up] = Array.from({ length: 3 }, () => new Float64Array(3));
    eigenvectorOf(matrix, 3, 5, vector, down, up);
    expect([...vector].map(Math.abs)).toEqual([0, 1, 0]);
  });
});

describe("the largest eigenvalue of a matrix", () => {
  it("is the largest and not that of the largest size", () => {
    const found = new Lanczos(5).largest(diagonal([-9, 3, 0.5, 2, -1]), options);
    expect(found.value).toBeCloseTo(3, 12);
    expect(found.converged).toBe(true);
    expect(Math.abs(found.vector[1])).toBeCloseTo(1, 12);
  });

  it.each([
    ["of a single number", [-4], -4],
    ["where all are 0", [0, 0, 0], 0],
    ["where all are the same", [2, 2, 2, 2], 2],
    ["where it occurs twice", [7, 1, 7, 3], 7],
    ["where all are negative", [-3, -1, -2], -1],
    ["where it is 0", [-3, 0, -2], 0],
  ])("is found %s", (_, values, wanted) => {
    const found = new Lanczos(values.length).largest(diagonal(values), options);
    expect(Math.abs(found.value - wanted)).toBeLessThan(1e-13);
    expect(found.converged).toBe(true);
  });

  it("is found where neighbours are so close that more vectors are needed than are kept", () => {
    const n = 150;
    const found = new Lanczos(n).largest(differences, { ...options, maxProducts: 5000, tolerance: 1e-7 });
    expect(found.products).toBeGreaterThan(80);
    expect(found.converged).toBe(true);
    expect(Math.abs(found.value - second(n, n))).toBeLessThan(1e-10);
    const product = new Float64Array(n);
    differences(found.vector, product);
    const residual = Math.hypot(...product.map((one, i) => one - found.value * found.vector[i]));
    expect(residual / found.residual).toBeCloseTo(1, 3);
  });

  it("is found from the eigenvector of another, which it has overtaken", () => {
    const start = Float64Array.of(1, 0, 0, 0, 0, 0);
    const found = new Lanczos(6).largest(diagonal([2, 2.2, 1, 0, -1, -4]), {
      ...options,
      start,
      tolerance: 1e-6,
    });
    expect(Math.abs(found.value - 2.2)).toBeLessThan(1e-6);
  });

  it("takes fewer products from a vector near its eigenvector, and none of a start without direction", () => {
    const values = Array.from({ length: 200 }, (_, i) => Math.cos(i) + (i === 17 ? 1 : 0));
    const find = (start: ArrayLike<number> | null) =>
      new Lanczos(200).largest(diagonal(values), { ...options, start, tolerance: 1e-4 });
    const cold = find(null);
    expect(find(cold.vector).products).toBeLessThan(cold.products);
    for (const useless of [0, Number.NaN, Number.POSITIVE_INFINITY])
      expect(find(new Float64Array(200).fill(useless))).toEqual(cold);
  });

  it("is not a number where a product is not finite, and not converged where products run out", () => {
    const broken = new Lanczos(3).largest(diagonal([1, Number.NaN, 2]), options);
    expect([broken.value, broken.converged, broken.products]).toEqual([Number.NaN, false, 1]);
    const short = new Lanczos(150).largest(differences, { ...options, maxProducts: 3 });
    expect([short.converged, short.products]).toEqual([false, 3]);
    const errors = Array.from({ length: 150 }, (_, k) => Math.abs(short.value - second(150, k + 1)));
    expect(Math.min(...errors)).toBeLessThan(short.residual);
  });
});
