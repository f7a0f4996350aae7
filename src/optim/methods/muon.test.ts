import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { Muon, Parameter } from "../index.ts";

type Matrix = number[][];
const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b[0].map((_, j) => row.reduce((sum, value, k) => sum + value * b[k][j], 0)));
const flip = (a: Matrix): Matrix => a[0].map((_, j) => a.map((row) => row[j]));
const combine = (x: number, a: Matrix, y: number, b: Matrix): Matrix =>
  a.map((row, i) => row.map((value, j) => x * value + y * b[i][j]));

/** Computes Jordan's published iteration, in plain arrays. */
function orthogonalized(g: Matrix): Matrix {
  const norm = Math.hypot(...g.flat()) + 1e-7;
  let x = g.map((row) => row.map((value) => value / norm));
  if (g.length > g[0].length) x = flip(x);
  for (let k = 0; k < 5; k++) {
    const a = product(x, flip(x));
    x = combine(3.4445, x, 1, product(combine(-4.775, a, 2.0315, product(a, a)), x));
  }
  return g.length > g[0].length ? flip(x) : x;
}

describe("Muon", () => {
  for (const [rows, columns] of [
    [3, 5],
    [6, 2],
  ])
    it(`makes the published update of a ${rows} × ${columns} matrix`, () => {
      const random = new Random(3);
      const draw = (): Matrix =>
        Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal()));
      let w = draw();
      const p = new Parameter(w.flat(), { shape: [rows, columns] });
      const muon = new Muon([p], { lr: 0.1, weightDecay: 0.01 });
      let m: Matrix = w.map((row) => row.map(() => 0));
      for (let step = 0; step < 4; step++) {
        const g = draw();
        p.grad = Float64Array.from(g.flat());
        muon.step();
        m = combine(0.95, m, 1 - 0.95, g);
        const update = orthogonalized(combine(1 - 0.95, g, 0.95, m));
        w = combine(1 - 0.1 * 0.01, w, -0.1 * Math.sqrt(Math.max(1, rows / columns)), update);
        for (const [i, value] of w.flat().entries()) expect(p.data[i]).toBeCloseTo(value, 12);
      }
    });

  it("makes steps of length lr on a vector, along the momentum", () => {
    const p = new Parameter([1, -2]);
    const muon = new Muon([p], { lr: 0.1, momentum: 0.5, nesterov: false });
    let m = [0, 0];
    for (const g of [
      [3, 4],
      [-1, 2],
      [0.5, 0.1],
    ]) {
      const before = [...p.data];
      p.grad = Float64Array.from(g);
      muon.step();
      m = m.map((value, i) => 0.5 * value + 0.5 * g[i]);
      expect(p.data[0]).toBeCloseTo(before[0] - (0.1 * m[0]) / Math.hypot(...m), 7);
      expect(p.data[1]).toBeCloseTo(before[1] - (0.1 * m[1]) / Math.hypot(...m), 7);
      expect(Math.hypot(p.data[0] - before[0], p.data[1] - before[1])).toBeCloseTo(0.1, 7);
    }
  });
});
