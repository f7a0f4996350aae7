import { describe, expect, it } from "vitest";
import golden from "../golden/maximize.json" with { type: "json" };
import {
  Adam,
  ConjugateGradient,
  LBFGS,
  LevenbergMarquardt,
  Newton,
  OptimizerParam,
  Parameter,
  SAM,
  SGD,
  SophiaH,
} from "../index.ts";
import { gradients } from "../testing/problems.ts";
import { build } from "../testing/reference.ts";

/** Makes a closure of the hill −(½x² + 5y²) + 2, highest at 0, with its gradient times `sign`. */
const hill = (p: Parameter, sign: 1 | -1) => () => {
  const [x, y] = p.data;
  p.grad = Float64Array.of(-sign * x, -sign * 10 * y);
  return sign * (2 - (x * x) / 2 - 5 * y * y);
};

describe("maximize", () => {
  for (const one of golden.cases)
    it(`makes PyTorch's steps to 1e-9: ${one.id}`, () => {
      const [start] = one.trajectory;
      const parameter = new Parameter(start);
      const optimizer = build({ ...one, optimizer: one.optimizer.toLowerCase(), source: "pytorch" }, [
        parameter,
      ]);
      for (const [t, expected] of one.trajectory.entries()) {
        const [x, y] = parameter.data;
        const distance = Math.hypot(x - expected[0], y - expected[1]);
        expect(distance / Math.hypot(...expected), `after ${t} steps`).toBeLessThan(1e-9);
        parameter.grad = Float64Array.from(gradients[one.problem](x, y));
        optimizer.step();
      }
      expect(one.options.maximize).toBe(true);
    });

  const asking = {
    "L-BFGS": (p: Parameter, maximize: boolean) => new LBFGS([p], { maximize }),
    "L-BFGS without line search": (p: Parameter, maximize: boolean) =>
      new LBFGS([p], { maximize, lineSearchFn: null, lr: 0.1 }),
    "conjugate gradient": (p: Parameter, maximize: boolean) => new ConjugateGradient([p], { maximize }),
    Newton: (p: Parameter, maximize: boolean) => new Newton([p], { maximize, lr: 0.5 }),
    "Sophia-H": (p: Parameter, maximize: boolean) =>
      new SophiaH([p], { maximize, lr: 0.1, updateInterval: 2 }),
    "SAM of Adam": (p: Parameter, maximize: boolean) =>
      new SAM(new Adam([p], { maximize, lr: 0.1 }), { rho: 0.2 }),
  };
  for (const [name, make] of Object.entries(asking))
    it(`makes the steps on a hill that ${name} makes on the hill upside down`, () => {
      const [up, down] = [new Parameter([1.5, -1]), new Parameter([1.5, -1])];
      const [climber, descender] = [make(up, true), make(down, false)];
      for (let t = 0; t < 6; t++) {
        expect(climber.step(hill(up, 1))).toBe(-descender.step(hill(down, -1)) + 0);
        expect(up.data).toEqual(down.data);
      }
      expect(Math.hypot(...up.data)).toBeLessThan(Math.hypot(1.5, 1));
    });

  it("climbs with exact second derivatives", () => {
    const p = new Parameter([1.5, -1]);
    new Newton([p], { maximize: true, curvature: "as-is" }, (out) => out.set([-1, 0, 0, -10])).step(
      hill(p, 1),
    );
    expect([...p.data]).toEqual([0, 0]);
  });

  it("belongs to a group, can be changed during a run, and never writes the gradient", () => {
    const [a, b] = [new Parameter([0]), new Parameter([0])];
    const sgd = new SGD([new OptimizerParam([a], { maximize: true }), new OptimizerParam([b])], { lr: 1 });
    a.grad = Float64Array.of(1);
    b.grad = Float64Array.of(1);
    sgd.step();
    expect([a.data[0], b.data[0]]).toEqual([1, -1]);
    expect(a.grad).toEqual(Float64Array.of(1));
    sgd.paramGroups[0].options.maximize = false;
    sgd.configure({ maximize: true }, 1);
    sgd.step();
    expect([a.data[0], b.data[0]]).toEqual([0, 0]);
    a.grad = null;
    sgd.step();
    expect([a.data[0], b.data[0]]).toEqual([0, 1]);
  });

  it("is saved with the state", () => {
    const sgd = new SGD([new Parameter([0])], { maximize: true });
    const other = new SGD([new Parameter([0])]);
    other.loadStateDict(JSON.parse(JSON.stringify(sgd.stateDict())));
    expect(other.paramGroups[0].options.maximize).toBe(true);
  });

  it("is no hyperparameter, and no option of a method for sums of squares", () => {
    expect(new SGD([new Parameter([0])], { maximize: true }).values()).not.toHaveProperty("maximize");
    const squares = { count: 1, evaluate: () => {} };
    expect(() => new LevenbergMarquardt([new Parameter([0])], squares, { maximize: true } as object)).toThrow(
      "Levenberg–Marquardt has no option maximize; it has tau, tries",
    );
    expect(() => new SGD([new Parameter([0])], { maximize: 1.5 } as never)).toThrow(/maximize must be/);
  });
});
