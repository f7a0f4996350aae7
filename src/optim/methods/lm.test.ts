import { describe, expect, it } from "vitest";
import { Random } from "../../random/random.ts";
import { LevenbergMarquardt, Parameter } from "../index.ts";

/** Makes r = A·p − b with random A, count × size. */
function linear(count: number, size: number) {
  const random = new Random(count * 100 + size);
  const a = Float64Array.from({ length: count * size }, () => random.normal());
  const b = Float64Array.from({ length: count }, () => random.normal());
  const p = new Parameter(new Float64Array(size));
  const leastSquares = {
    count,
    evaluate(residuals: Float64Array, jacobian: Float64Array | null) {
      for (let i = 0; i < count; i++) {
        residuals[i] = -b[i];
        for (let j = 0; j < size; j++) residuals[i] += a[i * size + j] * p.data[j];
      }
      jacobian?.set(a);
    },
  };
  return { a, b, p, leastSquares };
}

describe("Levenberg–Marquardt", () => {
  it("solves a linear least-squares problem in one step without damping", () => {
    const { a, b, p, leastSquares } = linear(9, 4);
    new LevenbergMarquardt([p], leastSquares, { tau: 0 }).step();
    for (let j = 0; j < 4; j++) {
      let normal = 0;
      for (let i = 0; i < 9; i++) {
        let residual = -b[i];
        for (let k = 0; k < 4; k++) residual += a[i * 4 + k] * p.data[k];
        normal += a[i * 4 + j] * residual;
      }
      expect(normal).toBeCloseTo(0, 12);
    }
  });

  for (const [count, size] of [
    [9, 4],
    [4, 9],
  ])
    it(`makes the step of (JᵀJ + μI)δ = −Jᵀr with ${count} residuals and ${size} parameters`, () => {
      const { a, b, p, leastSquares } = linear(count, size);
      new LevenbergMarquardt([p], leastSquares, { tau: 0.1 }).step();
      const columns = Array.from({ length: size }, (_, j) =>
        Array.from({ length: count }, (_, i) => a[i * size + j] ** 2).reduce((x, y) => x + y),
      );
      const mu = 0.1 * Math.max(...columns);
      for (let j = 0; j < size; j++) {
        let left = mu * p.data[j];
        for (let k = 0; k < size; k++)
          for (let i = 0; i < count; i++) left += a[i * size + j] * a[i * size + k] * p.data[k];
        let right = 0;
        for (let i = 0; i < count; i++) right += a[i * size + j] * b[i];
        expect(left).toBeCloseTo(right, 10);
      }
    });

  it("reaches the minimum of Rosenbrock's function, a sum of squares, and never raises the loss", () => {
    const p = new Parameter([-1.2, 1]);
    const loss = () => (1 - p.data[0]) ** 2 + 100 * (p.data[1] - p.data[0] ** 2) ** 2;
    const optimizer = new LevenbergMarquardt([p], {
      count: 2,
      evaluate(residuals, jacobian) {
        const [x, y] = p.data;
        residuals.set([1 - x, 10 * (y - x * x)]);
        jacobian?.set([-1, 0, -20 * x, 10]);
      },
    });
    let before = loss();
    for (let i = 0; i < 40; i++) {
      optimizer.step();
      expect(loss()).toBeLessThanOrEqual(before);
      before = loss();
    }
    expect(before).toBeLessThan(1e-20);
  });

  it("stays where no step lowers the loss", () => {
    const p = new Parameter([2]);
    const optimizer = new LevenbergMarquardt([p], {
      count: 1,
      evaluate(residuals, jacobian) {
        residuals[0] = 1 + Math.abs(p.data[0] - 2);
        if (jacobian) jacobian[0] = 1;
      },
    });
    optimizer.step();
    expect(p.data[0]).toBe(2);
  });
});
