import { describe, expect, it } from "vitest";
import { makeProblem } from "../make-problem.ts";
import { train } from "../testing/train.ts";

describe("associative memory", () => {
  it("lets gradient descent shrink the error of each fact by its frequency", () => {
    const problem = makeProblem("memory", { facts: 5, dimensions: 6 }, 1);
    const [lr, steps] = [0.5, 7];
    const { parts } = problem.evaluate(train(problem, "sgd", { lr }, steps));
    for (const [i, { weight }] of problem.parts.entries())
      expect(parts[i]).toBeCloseTo(0.5 * (1 - lr * weight) ** (2 * steps), 12);
  });

  it("draws the identity where all facts are known", () => {
    for (const vectors of ["axes", "random"]) {
      const problem = makeProblem("memory", { facts: 3, dimensions: 4, vectors, exponent: 0 }, 1);
      const params = train(problem, "sgd", { lr: 3 }, 3);
      const { matrix } = problem;
      const out = new Float64Array(9);
      matrix?.write(params, out);
      for (let i = 0; i < 9; i++) expect(out[i]).toBeCloseTo(i % 4 === 0 ? 1 : 0, 12);
      const { train: last } = problem.evaluate(params);
      expect(last.loss).toBeLessThan(1e-24);
      expect(last.accuracy).toBe(1);
    }
  });

  it("lets Muon learn all facts within a few steps of one another, unlike gradient descent", () => {
    const problem = makeProblem("memory", {}, 1);
    const learned = (optimizer: string, lr: number): number[] => {
      const steps: number[] = [];
      train(problem, optimizer, { lr }, 50, (params, step) => {
        const { parts } = problem.evaluate(params);
        for (const [i, loss] of parts.entries()) if (loss < 0.025) steps[i] ??= step;
      });
      return steps;
    };
    const [gradient, muon] = [learned("sgd", 2.5), learned("muon", 0.05)];
    expect(gradient[7]).toBeGreaterThan(10 * gradient[0]);
    expect(Math.max(...muon)).toBeLessThan(2 * Math.min(...muon));
  });

  it("says how many dimensions orthonormal keys need", () => {
    expect(() => makeProblem("memory", { facts: 9 }, 1)).toThrow(
      "9 orthonormal keys need 9 dimensions, got 8",
    );
  });
});
