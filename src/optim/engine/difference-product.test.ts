import { expect, it } from "vitest";
import { differenceProduct } from "../index.ts";

/** Sets up y²·Σ sin(xᵢ), with derivatives by hand. */
function problem(x: readonly number[], y: number) {
  const tensors = [
    { data: Float64Array.from(x), grad: new Float64Array(x.length), shape: [x.length] },
    { data: Float64Array.of(y), grad: new Float64Array(1), shape: [1] },
  ];
  const evaluate = () => {
    const [{ data: p, grad: dp }, { data, grad: dq }] = tensors;
    const [q] = data;
    dq[0] = 0;
    for (let i = 0; i < p.length; i++) {
      dp[i] = Math.cos(p[i]) * q * q;
      dq[0] += 2 * q * Math.sin(p[i]);
    }
  };
  return { tensors, evaluate };
}

it("agrees with the exact product to nine digits, and restores the data", () => {
  for (const size of [1e-3, 1, 1e4]) {
    const { tensors, evaluate } = problem([0.3, -1.1, 2], 1.7);
    const before = tensors.map(({ data }) => data.slice());
    const vectors = [Float64Array.of(size, -2 * size, 0.5 * size), Float64Array.of(-0.7 * size)];
    const out = [new Float64Array(3), new Float64Array(1)];
    differenceProduct(tensors, evaluate, vectors, out);
    expect(tensors.map(({ data }) => data)).toEqual(before);
    const [[...x], [y]] = before;
    const [[...v], [w]] = vectors;
    const exact = [
      x.map((xi, i) => -Math.sin(xi) * y * y * v[i] + 2 * y * Math.cos(xi) * w),
      [x.reduce((sum, xi, i) => sum + 2 * y * Math.cos(xi) * v[i] + 2 * Math.sin(xi) * w, 0)],
    ];
    for (const [k, row] of exact.entries())
      for (const [i, value] of row.entries()) expect(Math.abs(out[k][i] - value)).toBeLessThan(1e-9 * size);
  }
});
