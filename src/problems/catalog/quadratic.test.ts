import { describe, expect, it } from "vitest";
import { eigenvalues } from "../../optim/algebra/eigenvalues.ts";
import { makeProblem } from "../make-problem.ts";
import { train } from "../testing/train.ts";

const weights = (given: Record<string, number | string>) =>
  makeProblem("quadratic", given, 1).parts.map(({ weight }) => weight);

function hessian(given: Record<string, number | string>, seed = 1): Float64Array {
  const problem = makeProblem("quadratic", given, seed);
  const out = new Float64Array(problem.size ** 2);
  problem.hessian?.(problem.start, out);
  return out;
}

const trio = { dimensions: 9, spectrum: "clusters", condition: 5000, blocks: 3, axes: "random" };

describe("quadratic", () => {
  it("has the eigenvalues of its spectrum", () => {
    const four = { dimensions: 4, condition: 1000 };
    expect(weights({ ...four, spectrum: "linear" })).toEqual([1, 334, 667, 1000]);
    expect(weights({ ...four, spectrum: "equal" })).toEqual([1, 1, 1, 1]);
    expect(weights({ ...four, spectrum: "outlier" })).toEqual([1, 1, 1, 1000]);
    for (const [i, value] of weights(four).entries()) expect(value).toBeCloseTo(10 ** i, 9);
    expect(weights(trio)).toEqual([1, 2, 3, 99, 100, 101, 4998, 4999, 5000]);
    expect(weights({ ...trio, deal: "like" })).toEqual(weights(trio));
  });

  it("has them whatever the eigenvectors are", () => {
    for (const given of [trio, { ...trio, blocks: 1 }, { ...trio, axes: "rotated", rotation: 37 }]) {
      const found = eigenvalues(hessian(given), 9);
      for (const [i, value] of weights(given).entries())
        expect(Math.abs(found[i] - value)).toBeLessThan(1e-10 * 5000);
    }
  });

  it("has blocks of neighbouring eigenvalues, or of eigenvalues dealt out in turn", () => {
    const traces = (deal: string) =>
      [0, 3, 6].map((from) => {
        const matrix = hessian({ ...trio, deal });
        return (
          Math.round(1e6 * (matrix[from * 10] + matrix[(from + 1) * 10] + matrix[(from + 2) * 10])) / 1e6
        );
      });
    expect(traces("unlike")).toEqual([6, 300, 14_997]);
    expect(traces("like")).toEqual([5098, 5101, 5104]);
    const matrix = hessian(trio);
    for (let i = 0; i < 9; i++)
      for (let j = 0; j < 9; j++)
        if (Math.floor(i / 3) !== Math.floor(j / 3)) expect(matrix[i * 9 + j]).toBe(0);
  });

  it("turns the bowl of two dimensions as its angle says", () => {
    expect([...hessian({ dimensions: 2 })]).toEqual([1, 0, 0, 100]);
    const turned = hessian({ dimensions: 2, rotation: 30 });
    // x cos 30° + y sin 30° has the curvature 1, y cos 30° − x sin 30° 100.
    const expected = [0.75 + 25, (1 - 100) * Math.sqrt(3 / 16), (1 - 100) * Math.sqrt(3 / 16), 75.25];
    for (const [k, value] of expected.entries()) expect(turned[k]).toBeCloseTo(value, 12);
  });

  it("divides its loss by eigendirection", () => {
    const problem = makeProblem("quadratic", { ...trio, start: "ones" }, 1);
    const { train: whole, parts } = problem.evaluate(problem.start);
    for (const [i, { weight }] of problem.parts.entries()) expect(parts[i]).toBeCloseTo(weight / 2, 8);
    expect(parts.reduce((sum, loss) => sum + loss, 0)).toBeCloseTo(whole.loss, 8);
  });

  it("has noise with the Hessian's multiple as covariance, divided by the batch size", () => {
    const noise = { dimensions: 4, condition: 1000, noise: 3, batch: 4 };
    expect([...(makeProblem("quadratic", noise, 1).noise ?? [])]).toEqual([1.5, 1.5, 1.5, 1.5]);
    const along = makeProblem("quadratic", { ...noise, spectrum: "linear", covariance: "curvature" }, 1);
    for (const [i, { weight }] of along.parts.entries())
      expect(along.noise?.[i]).toBeCloseTo(1.5 * Math.sqrt(weight), 12);
    expect(makeProblem("quadratic", {}, 1).noise).toBeUndefined();
  });

  it("has other random eigenvectors and another start from another seed", () => {
    expect(hessian(trio, 1)).not.toEqual(hessian(trio, 2));
    expect(makeProblem("quadratic", {}, 1).start).not.toEqual(makeProblem("quadratic", {}, 2).start);
  });

  it("lets gradient descent multiply each component by 1 − lr·λ, whatever the axes", () => {
    const [lr, steps] = [1e-4, 50];
    for (const axes of ["rotated", "random"]) {
      const problem = makeProblem("quadratic", { ...trio, axes, start: "ones" }, 1);
      const { parts } = problem.evaluate(train(problem, "sgd", { lr }, steps));
      for (const [i, { weight }] of problem.parts.entries()) {
        const expected = 0.5 * weight * (1 - lr * weight) ** (2 * steps);
        expect(Math.abs(parts[i] - expected)).toBeLessThan(1e-9 * weight);
      }
    }
  });
});
