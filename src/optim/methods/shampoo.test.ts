import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { Parameter, Shampoo } from "../index.ts";
import { Factor } from "../matrix/factor.ts";

type Matrix = number[][];
const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b[0].map((_, j) => row.reduce((sum, value, k) => sum + value * b[k][j], 0)));
const flip = (a: Matrix): Matrix => a[0].map((_, j) => a.map((row) => row[j]));
const plus = (a: Matrix, b: Matrix, x = 1): Matrix =>
  a.map((row, i) => row.map((value, j) => value + x * b[i][j]));
const identity = (n: number, value: number): Matrix =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? value : 0)));

/** Returns A⁻¹, by elimination. */
function inverse(a: Matrix): Matrix {
  const n = a.length;
  const rows = a.map((row, i) => [...row, ...identity(n, 1)[i]]);
  for (let i = 0; i < n; i++) {
    const pivot = rows[i][i];
    rows[i] = rows[i].map((value) => value / pivot);
    for (let k = 0; k < n; k++) {
      const factor = rows[k][i];
      if (k !== i) rows[k] = rows[k].map((value, j) => value - factor * rows[i][j]);
    }
  }
  return rows.map((row) => row.slice(n));
}

/** Returns A^(−1/2) without eigenvalues: Denman & Beavers 1976. */
function inverseRoot(a: Matrix): Matrix {
  let y = a;
  let z = identity(a.length, 1);
  for (let k = 0; k < 60; k++) {
    const [nextY, nextZ] = [plus(y, inverse(z)), plus(z, inverse(y))];
    y = nextY.map((row) => row.map((value) => value / 2));
    z = nextZ.map((row) => row.map((value) => value / 2));
  }
  return z;
}
const inverseFourthRoot = (a: Matrix): Matrix => inverseRoot(inverse(inverseRoot(a)));

describe("Shampoo", () => {
  it("makes the paper's update of a matrix, with roots from another algorithm", () => {
    const random = new Random(5);
    const draw = (): Matrix =>
      Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => random.normal()));
    let w = draw();
    const p = new Parameter(w.flat(), { shape: [3, 4] });
    const shampoo = new Shampoo([p], { lr: 0.3, eps: 0.1 });
    let [left, right] = [identity(3, 0.1), identity(4, 0.1)];
    for (let step = 0; step < 5; step++) {
      const g = draw();
      p.grad = Float64Array.from(g.flat());
      shampoo.step();
      left = plus(left, product(g, flip(g)));
      right = plus(right, product(flip(g), g));
      w = plus(w, product(product(inverseFourthRoot(left), g), inverseFourthRoot(right)), -0.3);
      for (const [i, value] of w.flat().entries()) expect(p.data[i]).toBeCloseTo(value, 8);
    }
  });

  it("is full-matrix Adagrad on a vector: H^(−1/2)·g, with the root of two coordinates' H by hand", () => {
    const p = new Parameter([0, 0]);
    const shampoo = new Shampoo([p], { lr: 1, eps: 0.5 });
    const h = [0.5, 0, 0.5];
    for (const [a, b] of [
      [1, 2],
      [-3, 1],
    ]) {
      const before = [...p.data];
      p.grad = Float64Array.of(a, b);
      shampoo.step();
      h[0] += a * a;
      h[1] += a * b;
      h[2] += b * b;
      // √H = (H + √det·I)/√(tr + 2√det); its inverse by Cramer's rule.
      const s = Math.sqrt(h[0] * h[2] - h[1] * h[1]);
      const t = Math.sqrt(h[0] + h[2] + 2 * s);
      const [xx, xy, yy] = [(h[0] + s) / t, h[1] / t, (h[2] + s) / t];
      expect(p.data[0]).toBeCloseTo(before[0] - (yy * a - xy * b) / s, 12);
      expect(p.data[1]).toBeCloseTo(before[1] - (xx * b - xy * a) / s, 12);
    }
  });

  it("has inverse roots whose power is the inverse: root⁴·(εI + sum) = I", () => {
    const random = new Random(1);
    const factor = new Factor(6, 4);
    factor.gather(
      Float64Array.from({ length: 60 }, () => random.normal()),
      10,
      1,
      10,
    );
    factor.refresh(1e-3);
    const square = (flat: Float64Array): Matrix =>
      Array.from({ length: 6 }, (_, i) => Array.from(flat.slice(6 * i, 6 * i + 6)));
    const root = square(factor.root);
    const power = product(product(root, root), product(root, root));
    const back = product(power, plus(square(factor.sum), identity(6, 1e-3)));
    for (const [i, row] of back.entries())
      for (const [j, value] of row.entries()) expect(value).toBeCloseTo(i === j ? 1 : 0, 10);
  });

  it("keeps the diagonal alone along a dimension above 64, and roots for updateFreq steps", () => {
    const p = new Parameter(new Float64Array(130), { shape: [65, 2] });
    const shampoo = new Shampoo([p], { lr: 1, eps: 1e-4, updateFreq: 2 });
    const grad = Float64Array.from({ length: 130 }, (_, i) => (i % 2 === 0 ? 1 + (i % 5) : 0));
    p.grad = grad;
    shampoo.step();
    const first = p.data.slice();
    // For a single column: (g² + ε)^(−1/4)·g·(Σg² + ε)^(−1/4).
    const total = grad.reduce((sum, g) => sum + g * g, 1e-4);
    for (let i = 0; i < 130; i += 2)
      expect(first[i]).toBeCloseTo(-grad[i] / (grad[i] ** 2 + 1e-4) ** 0.25 / total ** 0.25, 12);
    shampoo.step();
    for (let i = 0; i < 130; i++) expect(p.data[i]).toBeCloseTo(2 * first[i], 14);
  });
});
