import { describe, expect, it } from "vitest";
import { singularValues } from "../../optim/algebra/singular-values.ts";
import { Random } from "../../random/random.ts";
import { minimumNormSolution, singularDirections } from "./minimum-norm.ts";

const normals = (count: number) => {
  const random = new Random(4);
  return Float64Array.from({ length: count }, () => random.normal());
};

/** Returns A·x − b. */
const residual = (a: Float64Array, x: Float64Array, b: Float64Array) =>
  b.map((value, r) => x.reduce((sum, xj, j) => sum + a[r * x.length + j] * xj, -value));

describe("the least-squares solution of least norm", () => {
  it("fits exactly where there are more columns than rows, and lies in the span of the rows", () => {
    const [a, b] = [normals(5 * 12), normals(5)];
    const x = minimumNormSolution(a, 5, 12, b);
    for (const error of residual(a, x, b)) expect(Math.abs(error)).toBeLessThan(1e-12);
    // A shorter one would differ by a vector orthogonal to all rows; moving along any makes it longer.
    const rows = Array.from({ length: 5 }, (_, r) => a.subarray(r * 12, (r + 1) * 12));
    const inSpan = minimumNormSolution(
      Float64Array.from({ length: 60 }, (_, i) => rows[i % 5][Math.floor(i / 5)]),
      12,
      5,
      x,
    );
    const again = x.map((_, j) => rows.reduce((sum, row, r) => sum + inSpan[r] * row[j], 0));
    for (const [j, value] of again.entries()) expect(value).toBeCloseTo(x[j], 9);
  });

  it("has a residual orthogonal to the columns where there are fewer", () => {
    const [a, b] = [normals(9 * 4), normals(9)];
    const errors = residual(a, minimumNormSolution(a, 9, 4, b), b);
    for (let j = 0; j < 4; j++)
      expect(Math.abs(errors.reduce((sum, error, r) => sum + error * a[r * 4 + j], 0))).toBeLessThan(1e-11);
  });

  it("has the singular values of the matrix, largest first, and 0 for the others", () => {
    const a = normals(6 * 4);
    const { squares, vectors } = singularDirections(a, 6, 4);
    for (const [i, value] of singularValues(a, 6, 4).entries())
      expect(Math.sqrt(squares[i])).toBeCloseTo(value, 10);
    expect([...squares.subarray(4)]).toEqual([0, 0]);
    for (const u of vectors)
      for (const v of vectors) {
        const product = u.reduce((sum, x, i) => sum + x * v[i], 0);
        expect(product).toBeCloseTo(u === v ? 1 : 0, 12);
      }
  });
});
