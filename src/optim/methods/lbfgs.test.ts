import { describe, expect, it } from "vitest";
import golden from "../golden/lbfgs.json" with { type: "json" };
import { LBFGS, Parameter } from "../index.ts";
import { type Problem, problems } from "../testing/problems.ts";

const closure = (p: Parameter, problem: Problem) => () => {
  const [loss, ...slopes] = problem(p.data[0], p.data[1]);
  p.grad = Float64Array.from(slopes);
  return loss;
};

describe("L-BFGS agrees with PyTorch to 1e-9", () => {
  for (const { id, options, problem, trajectory } of golden.cases)
    it(id, () => {
      const parameter = new Parameter(trajectory[0]);
      const optimizer = new LBFGS([parameter], {
        lr: options.lr,
        maxIter: options.max_iter,
        historySize: options.history_size,
        lineSearchFn: "strong_wolfe",
      });
      let worst = 0;
      for (let t = 0; t <= 150; t++) {
        const [x, y] = trajectory[Math.min(t, trajectory.length - 1)];
        const error = Math.hypot(parameter.data[0] - x, parameter.data[1] - y);
        worst = Math.max(worst, error / Math.hypot(x, y));
        optimizer.step(closure(parameter, problems[problem]));
      }
      expect(worst).toBeLessThan(1e-9);
    });
});
