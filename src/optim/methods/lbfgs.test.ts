import { describe, expect, it } from "vitest";
import golden from "../golden/optimizers.json" with { type: "json" };
import { LBFGS, Parameter } from "../index.ts";
import { type Problem, problems } from "../testing/problems.ts";

const closure = (p: Parameter, problem: Problem) => () => {
  const [loss, ...slopes] = problem(p.data[0], p.data[1]);
  p.grad = Float64Array.from(slopes);
  return loss;
};

const cases = golden.cases.filter(({ optimizer }) => optimizer === "lbfgs-strong-wolfe");

describe("L-BFGS agrees with PyTorch to 1e-9", () => {
  it("on every problem of the reference", () => {
    expect(cases).toHaveLength(4);
  });

  for (const { id, options, problem, trajectory } of cases)
    it(id, () => {
      const parameter = new Parameter(trajectory[0]);
      const optimizer = new LBFGS([parameter], {
        lr: options.lr,
        maxIter: Number(options.max_iter),
        historySize: Number(options.history_size),
        lineSearchFn: "strong_wolfe",
      });
      let worst = 0;
      for (const [x, y] of trajectory) {
        const error = Math.hypot(parameter.data[0] - x, parameter.data[1] - y);
        worst = Math.max(worst, error / Math.hypot(x, y));
        optimizer.step(closure(parameter, problems[problem]));
      }
      expect(worst).toBeLessThan(1e-9);
    });
});
