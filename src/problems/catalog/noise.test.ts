import { describe, expect, it } from "vitest";
import { makeProblem } from "../make-problem.ts";
import { train } from "../testing/train.ts";

describe("white noise", () => {
  it("has independent gradients of mean 0, with the deviation of each group", () => {
    const problem = makeProblem("noise", { weights: 2000, noise: 10, second: 0.5 }, 1);
    const grads = [0, 1].map((step) => {
      const grad = new Float64Array(2000);
      problem.lossAndGradient(problem.start, grad, step);
      return grad;
    });
    for (const [from, deviation] of [
      [0, 10],
      [1000, 0.5],
    ]) {
      const [first, second] = grads.map((grad) => grad.subarray(from, from + 1000));
      const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / 1000;
      // Four standard errors of a mean, a variance and a covariance of 1,000 numbers.
      expect(Math.abs(mean(first))).toBeLessThan(4 * deviation * Math.sqrt(1 / 1000));
      expect(Math.abs(mean(first.map((g) => g * g)) / deviation ** 2 - 1)).toBeLessThan(
        4 * Math.sqrt(2 / 1000),
      );
      expect(Math.abs(mean(first.map((g, i) => g * second[i]))) / deviation ** 2).toBeLessThan(
        4 * Math.sqrt(1 / 1000),
      );
    }
  });

  it("gives every contender the noise of a step, whichever asked before", () => {
    const problem = makeProblem("noise", { weights: 10 }, 1);
    const grads = [3, 4, 3].map((step) => {
      const grad = new Float64Array(10);
      problem.lossAndGradient(problem.start, grad, step);
      return grad;
    });
    expect(grads[2]).toEqual(grads[0]);
    expect(grads[1]).not.toEqual(grads[0]);
  });

  it("lets decoupled decay shrink both groups alike, and the L2 penalty each by its noise", () => {
    const problem = makeProblem("noise", { weights: 100, noise: 10, second: 0.01 }, 1);
    const shrunk = (optimizer: string) =>
      problem.evaluate(train(problem, optimizer, { lr: 3e-3, weightDecay: 0.1 }, 300)).parts.slice();
    const expected = (1 - 3e-4) ** 300;
    for (const rms of shrunk("adamw")) expect(Math.abs(rms / expected - 1)).toBeLessThan(0.02);
    const [loud, quiet] = shrunk("adam");
    expect(loud).toBeGreaterThan(0.97);
    expect(quiet).toBeLessThan(0.5);
  });
});
