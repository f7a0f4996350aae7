import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { Parameter, SOAP } from "../index.ts";

type Matrix = number[][];
const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b[0].map((_, j) => row.reduce((sum, value, k) => sum + value * b[k][j], 0)));
const flip = (a: Matrix): Matrix => a[0].map((_, j) => a.map((row) => row[j]));
const mix = (a: Matrix, b: Matrix, beta: number): Matrix =>
  a.map((row, i) => row.map((value, j) => beta * value + (1 - beta) * b[i][j]));
const dot = (x: number[], y: number[]) => x.reduce((sum, value, i) => sum + value * y[i], 0);

/** Makes columns orthonormal one after the other (Gram & Schmidt), twice. */
function gramSchmidt(a: Matrix): Matrix {
  const done: Matrix = [];
  for (const column of flip(a)) {
    let rest = column;
    for (const again of [0, 1]) {
      void again;
      for (const q of done) {
        const along = dot(q, rest);
        rest = rest.map((value, i) => value - along * q[i]);
      }
    }
    const length = Math.hypot(...rest);
    done.push(rest.map((value) => value / length));
  }
  return flip(done);
}

/** Returns the eigenvectors, largest eigenvalue first, by power iterations until they have converged. */
function eigenvectors(a: Matrix): Matrix {
  let q: Matrix = gramSchmidt(a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0.1 * ((i * 3 + j) % 5)))));
  for (let k = 0; k < 20000; k++) q = gramSchmidt(product(a, q));
  return q;
}

/** Returns the new basis, and the index that each of its columns had before. */
function refined(average: Matrix, q: Matrix): [Matrix, number[]] {
  const power = product(average, q);
  const values = q[0].map((_, k) => dot(flip(q)[k], flip(power)[k]));
  const order = values.map((_, k) => k).sort((a, b) => values[b] - values[a]);
  return [gramSchmidt(flip(order.map((k) => flip(power)[k]))), order];
}

describe("SOAP", () => {
  it("makes the authors' update of a matrix, written in plain arrays with another eigen-decomposition", () => {
    const random = new Random(21);
    const draw = (): Matrix =>
      Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => random.normal()));
    let w = draw();
    const p = new Parameter(w.flat(), { shape: [3, 3] });
    const soap = new SOAP([p], { lr: 0.1, betas: [0.9, 0.8], weightDecay: 0.05, preconditionFrequency: 2 });
    const zero = w.map((row) => row.map(() => 0));
    let [left, right, m, v] = [zero, zero, zero, zero];
    let [ql, qr] = [zero, zero];
    for (let step = 0; step < 9; step++) {
      const g = draw();
      p.grad = Float64Array.from(g.flat());
      soap.step();
      if (step > 0) {
        m = mix(m, g, 0.9);
        const turned = product(product(flip(ql), g), qr);
        v = mix(
          v,
          turned.map((row) => row.map((value) => value * value)),
          0.8,
        );
        const along = product(product(flip(ql), m), qr);
        const scaled = along.map((row, i) => row.map((value, j) => value / (Math.sqrt(v[i][j]) + 1e-8)));
        const size = (0.1 * Math.sqrt(1 - 0.8 ** step)) / (1 - 0.9 ** step);
        const update = product(product(ql, scaled), flip(qr));
        w = w.map((row, i) => row.map((value, j) => (1 - 0.1 * 0.05) * (value - size * update[i][j])));
      }
      left = mix(left, product(g, flip(g)), 0.8);
      right = mix(right, product(flip(g), g), 0.8);
      if (step === 0) [ql, qr] = [eigenvectors(left), eigenvectors(right)];
      else if (step % 2 === 0) {
        const [[nextLeft, rows], [nextRight, columns]] = [refined(left, ql), refined(right, qr)];
        v = rows.map((i) => columns.map((j) => v[i][j]));
        [ql, qr] = [nextLeft, nextRight];
      }
      for (const [i, value] of w.flat().entries()) expect(p.data[i], `step ${step}`).toBeCloseTo(value, 8);
    }
  });

  it("moves no parameter at the first step", () => {
    const p = new Parameter([1, 2]);
    p.grad = Float64Array.of(3, 4);
    new SOAP([p]).step();
    expect([...p.data]).toEqual([1, 2]);
  });

  it("makes Adam's steps from the second on for a vector that is not rotated", () => {
    const p = new Parameter([1, -2]);
    const soap = new SOAP([p], { lr: 0.1, betas: [0.9, 0.99], eps: 0, weightDecay: 0 });
    p.grad = Float64Array.of(5, 5);
    soap.step();
    const expected = [1, -2];
    const [m, v] = [
      [0, 0],
      [0, 0],
    ];
    for (let t = 1; t < 20; t++) {
      const g = [Math.sin(t), 2 - Math.cos(t)];
      p.grad = Float64Array.from(g);
      soap.step();
      for (const i of [0, 1]) {
        m[i] = 0.9 * m[i] + 0.1 * g[i];
        v[i] = 0.99 * v[i] + 0.01 * g[i] ** 2;
        expected[i] -= (0.1 * (m[i] / (1 - 0.9 ** t))) / Math.sqrt(v[i] / (1 - 0.99 ** t));
        expect(p.data[i]).toBeCloseTo(expected[i], 12);
      }
    }
  });

  it("follows a rotated ravine along the rotated path", () => {
    const along = new Parameter([2, 0.5]);
    const [c, s] = [Math.cos(0.6), Math.sin(0.6)];
    const turn = ([x, y]: ArrayLike<number> & Iterable<number>) => [c * x - s * y, s * x + c * y];
    const across = new Parameter(turn(along.data));
    const options = { lr: 0.05, precondition1d: true, preconditionFrequency: 1, weightDecay: 0 };
    const [one, other] = [new SOAP([along], options), new SOAP([across], options)];
    for (let step = 0; step < 50; step++) {
      const [x, y] = along.data;
      along.grad = Float64Array.of(x + 1, 20 * y + 0.3);
      one.step();
      const [u, v] = [c * across.data[0] + s * across.data[1], -s * across.data[0] + c * across.data[1]];
      across.grad = Float64Array.from(turn([u + 1, 20 * v + 0.3]));
      other.step();
    }
    const [x, y] = turn(along.data);
    expect(across.data[0]).toBeCloseTo(x, 6);
    expect(across.data[1]).toBeCloseTo(y, 6);
  });
});
