import { describe, expect, test } from "vitest";
import { symmetricEigen } from "../../../optim/algebra/symmetric-eigen.ts";
import { Random } from "../../../random/random.ts";
import { complementary, eachPair, rankOf, residualOf, toMatrix, triangleOf } from "./complementarity.ts";

const random = new Random(7);
const normals = (count: number): Float64Array => Float64Array.from({ length: count }, () => random.normal());

/** Returns a problem as the central flow poses it: B is a Gram matrix of vectors with a few or many elements. */
function problem(k: number, length: number) {
  const size = triangleOf(k);
  const vectors = Array.from({ length: size }, () => normals(length));
  const b = new Float64Array(size * size);
  for (let r = 0; r < size; r++)
    for (let c = 0; c < size; c++)
      b[r * size + c] = vectors[r].reduce((sum, one, i) => sum + one * vectors[c][i], 0);
  return { k, a: normals(size), b };
}

describe("the complementarity problem", () => {
  test.each([1, 2, 3, 4, 6])("of size %i is solved to rounding, whatever the rank of its solution", (k) => {
    const ranks = new Set<number>();
    for (let i = 0; i < 40; i++) {
      const one = problem(k, 40);
      const x = complementary(one);
      expect(x && residualOf(one, x)).toBeLessThan(1e-9);
      ranks.add(x?.some((value) => value !== 0) ? rankOf(x, k) : 0);
    }
    expect(ranks.size).toBeGreaterThan(1);
  });

  test("where B is the identity has the positive part of −A as its solution", () => {
    for (const k of [1, 2, 3, 5]) {
      const size = triangleOf(k);
      const a = normals(size);
      const b = new Float64Array(size * size);
      for (let i = 0; i < size; i++) b[i * size + i] = 1;
      const [matrix, vectors] = [new Float64Array(k * k), new Float64Array(k * k)];
      toMatrix(a, k, matrix);
      symmetricEigen(matrix, k, vectors);
      const x = complementary({ k, a, b });
      eachPair(k, (i, j, at, factor) => {
        let wanted = 0;
        for (let l = 0; l < k; l++)
          wanted += Math.max(0, -matrix[l * k + l]) * vectors[i * k + l] * vectors[j * k + l];
        expect(x?.[at]).toBeCloseTo(factor * wanted, 10);
      });
    }
  });

  test("has the solution 0 where A is positive semidefinite", () => {
    const a = Float64Array.of(2, 0.1, 3);
    expect(complementary({ ...problem(2, 9), a })).toEqual(new Float64Array(3));
  });

  test("has none where nothing makes A + B·X positive semidefinite", () => {
    const a = Float64Array.of(-1, 0, -1);
    expect(complementary({ k: 2, a, b: new Float64Array(9) })).toBeNull();
    expect(complementary({ k: 1, a: Float64Array.of(-1), b: Float64Array.of(0) })).toBeNull();
  });

  test("a wrong solution has a residual", () => {
    const one = problem(2, 9);
    const a = Float64Array.of(-1, 0.2, -0.5);
    const x = complementary({ ...one, a }) ?? new Float64Array(3);
    expect(residualOf({ ...one, a }, x)).toBeLessThan(1e-9);
    expect(
      residualOf(
        { ...one, a },
        x.map((value) => 1.01 * value),
      ),
    ).toBeGreaterThan(1e-4);
    expect(residualOf({ ...one, a }, new Float64Array(3))).toBeGreaterThan(0.1);
  });
});
