import { describe, expect, it } from "vitest";
import { Newton, type NewtonOptions, Parameter } from "../index.ts";
import { problems } from "../testing/problems.ts";

/** x² − y² + 0.05·y⁴, a saddle at the origin. */
const saddle = (x: number, y: number) => [x * x - y * y + 0.05 * y ** 4, 2 * x, -2 * y + 0.2 * y ** 3];

function newton(problem: (x: number, y: number) => number[], start: number[], options: NewtonOptions) {
  const p = new Parameter(start);
  let calls = 0;
  const closure = () => {
    calls += 1;
    const [loss, ...slopes] = problem(p.data[0], p.data[1]);
    p.grad = Float64Array.from(slopes);
    return loss;
  };
  return { p, optimizer: new Newton([p], options), closure, calls: () => calls };
}

describe("Newton's method", () => {
  for (const curvature of ["as-is", "shifted", "absolute"] as const)
    it(`finds a quadratic's minimum in one step, ${curvature}`, () => {
      const { p, optimizer, closure } = newton(problems.ravine, [-4, 1.5], { curvature });
      optimizer.step(closure);
      expect(p.data[0]).toBeCloseTo(0, 8);
      expect(p.data[1]).toBeCloseTo(0, 8);
    });

  it("converges to a saddle with the eigenvalues as they are", () => {
    const { p, optimizer, closure } = newton(saddle, [0.3, 0.2], { curvature: "as-is", backtracking: false });
    for (let i = 0; i < 10; i++) optimizer.step(closure);
    expect(Math.hypot(...p.data)).toBeLessThan(1e-8);
  });

  for (const curvature of ["shifted", "absolute"] as const)
    it(`leaves a saddle with a loss that falls at each step, ${curvature}`, () => {
      const { p, optimizer, closure } = newton(saddle, [0.3, 0.2], { curvature, damping: 0.1 });
      let before = closure();
      for (let i = 0; i < 40; i++) {
        optimizer.step(closure);
        const after = closure();
        expect(after).toBeLessThanOrEqual(before);
        before = after;
      }
      expect(p.data[1]).toBeCloseTo(Math.sqrt(10), 6);
    });

  it("divides by the eigenvalues' absolute values, computed by hand: H = diag(2, −2 + 0.6y²)", () => {
    const { p, optimizer, closure } = newton(saddle, [0.3, 0.2], { backtracking: false });
    optimizer.step(closure);
    expect(p.data[0]).toBeCloseTo(0, 8);
    expect(p.data[1]).toBeCloseTo(0.2 + (2 * 0.2 - 0.2 * 0.2 ** 3) / (2 - 0.6 * 0.2 ** 2), 8);
  });

  it("uses the caller's Hessian instead of two calls per parameter", () => {
    const exact = new Parameter([-1.2, 1]);
    let calls = 0;
    const closure = () => {
      calls += 1;
      const [loss, ...slopes] = problems.rosenbrock(exact.data[0], exact.data[1]);
      exact.grad = Float64Array.from(slopes);
      return loss;
    };
    const hessian = (out: Float64Array) => {
      const [x, y] = exact.data;
      out.set([2 - 400 * y + 1200 * x * x, -400 * x, -400 * x, 200]);
    };
    const optimizer = new Newton([exact], { backtracking: false }, hessian);
    const other = newton(problems.rosenbrock, [-1.2, 1], { backtracking: false });
    for (let i = 0; i < 3; i++) {
      optimizer.step(closure);
      other.optimizer.step(other.closure);
    }
    expect(calls).toBe(3);
    expect(other.calls()).toBe(3 * (1 + 4));
    expect(exact.data[0]).toBeCloseTo(other.p.data[0], 6);
  });
});
