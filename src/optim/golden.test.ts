import { describe, expect, it } from "vitest";
import golden from "./golden/optimizers.json" with { type: "json" };
import { Parameter } from "./index.ts";
import { gradients } from "./testing/problems.ts";
import { build, isRule, stepsAlike } from "./testing/reference.ts";

const cases = golden.cases.filter(isRule);

describe("trajectories agree with PyTorch and the papers to 1e-9", () => {
  for (const one of cases)
    it(`${one.id} (${one.source})`, () => {
      const { trajectory, problem } = one;
      const parameter = new Parameter(trajectory[0]);
      const optimizer = build(one, [parameter]);
      for (const [t, expected] of trajectory.slice(0, stepsAlike(one)).entries()) {
        const [x, y] = parameter.data;
        const scale = Math.hypot(...expected);
        expect(Math.abs(x - expected[0]) / scale, `x after step ${t}`).toBeLessThan(1e-9);
        expect(Math.abs(y - expected[1]) / scale, `y after step ${t}`).toBeLessThan(1e-9);
        parameter.grad = Float64Array.from(gradients[problem](x, y));
        optimizer.step();
      }
    });

  it("covers every case that the reference has for a rule", () => {
    expect(cases.length).toBe(104);
  });

  it("follows every case to its end, except those that rounding decides", () => {
    const cut = cases.filter((one) => stepsAlike(one) < one.trajectory.length).map(({ id }) => id);
    expect(cut).toEqual(["adadelta/rosenbrock", "adadelta/beale", "rprop/ravine"]);
  });
});
