import { describe, expect, it } from "vitest";
import { makeProblem } from "../make-problem.ts";
import { train } from "../testing/train.ts";

describe("sparse regression", () => {
  it("has the mean of its batches' losses as the exact loss, and of their gradients as its gradient", () => {
    for (const shape of ["exponential", "normal"]) {
      const problem = makeProblem("sparse", { features: 4, exponent: 1, noise: 0.5, shape, batch: 1000 }, 1);
      const params = Float64Array.of(0.3, -1, 2, 0);
      const [grads, mean] = [new Float64Array(4), new Float64Array(4)];
      let loss = 0;
      const steps = 100;
      for (let step = 0; step < steps; step++) {
        loss += problem.lossAndGradient(params, grads, step) / steps;
        for (let i = 0; i < 4; i++) mean[i] += grads[i] / steps;
      }
      const { train: exact, parts } = problem.evaluate(params);
      expect(Math.abs(loss / exact.loss - 1)).toBeLessThan(0.03);
      for (const [i, { weight }] of problem.parts.entries())
        expect(Math.abs(mean[i])).toBeCloseTo(2 * weight * Math.sqrt(parts[i] - 0.25), 1);
    }
  });

  it("has the noise's variance as its least loss, which gradient descent approaches", () => {
    const problem = makeProblem("sparse", { features: 8, batch: 64 }, 1);
    const { loss } = problem.evaluate(train(problem, "sgd", { lr: 0.5 }, 400)).train;
    expect(loss).toBeGreaterThan(0.04);
    expect(loss).toBeLessThan(0.042);
  });

  it("lets Adam end farther from it with a short memory, but only with single samples", () => {
    const excess = (batch: number, beta2: number) => {
      const problem = makeProblem("sparse", { features: 16, batch }, 1);
      const values = { lr: 0.02, beta2, "cosine.tMax": 2000 };
      return problem.evaluate(train(problem, "adam+cosine", values, 2000)).train.loss - 0.04;
    };
    expect(excess(1, 0.8)).toBeGreaterThan(2 * excess(1, 0.8 ** (1 / 16)));
    expect(excess(16, 0.8)).toBeLessThan(1e-3);
  });
});
