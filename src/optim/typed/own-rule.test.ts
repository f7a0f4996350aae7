import { describe, expect, it } from "vitest";
import golden from "../golden/polyak.json" with { type: "json" };
import { type Numbers, Optimizer, ownRule, Parameter } from "../index.ts";
import { problems } from "../testing/problems.ts";

/** The step as Optax bounds it. */
const polyak = `
  fmin = 0 in -1..1
  most = 0.5 in 0..1
  p = p - min(most, (loss - fmin) / total(g^2)) * g`;

/** Runs a typed rule as an optimizer of the library. */
class Own extends Optimizer<object> {
  constructor(rule: string, params: readonly Parameter<Numbers>[]) {
    super(ownRule(rule), params, {});
  }
}

/** Returns the steps from a start that is `factor` times the case's. */
function follow({ problem, trajectory }: (typeof golden.cases)[number], factor: number): number[][] {
  const parameter = new Parameter(trajectory[0].map((value) => value * factor));
  const own = new Own(polyak, [parameter]);
  return trajectory.map(() => {
    const at = [...parameter.data];
    own.step(() => {
      const [loss, ...slopes] = problems[problem](parameter.data[0], parameter.data[1]);
      parameter.grad = Float64Array.from(slopes);
      return loss;
    });
    return at;
  });
}

describe("a rule that reads the loss", () => {
  for (const one of golden.cases)
    it(`makes Polyak's steps as Optax makes them on ${one.problem}, until rounding decides`, () => {
      const [path, other] = [follow(one, 1), follow(one, 1 + 4 * Number.EPSILON)];
      const parting = path.findIndex(
        ([x, y], t) => Math.hypot(x - other[t][0], y - other[t][1]) > 1e-10 * Math.hypot(x, y),
      );
      const alike = parting < 0 ? path.length : parting;
      expect(alike).toBeGreaterThan(15);
      for (const [t, [x, y]] of one.trajectory.slice(0, alike).entries()) {
        const distance = Math.hypot(path[t][0] - x, path[t][1] - y);
        expect(distance / Math.hypot(x, y), `after step ${t}`).toBeLessThan(1e-9);
      }
    });

  it("needs a closure, which gives it the loss", () => {
    const parameter = new Parameter([1, 2]);
    parameter.grad = Float64Array.of(1, 1);
    expect(() => new Own(polyak, [parameter]).step()).toThrow(/step of Your rule needs a closure/);
    expect([...parameter.data]).toEqual([1, 2]);
    // A hyperparameter called loss is not the closure's loss.
    new Own("loss = 0.5 in 0..1; p = p - loss * g", [parameter]).step();
    expect([...parameter.data]).toEqual([0.5, 1.5]);
  });

  it("keeps state that depends on the loss alone equal for a parameter that had no gradient", () => {
    const [a, b] = [new Parameter([1]), new Parameter([1])];
    const own = new Own("least = where(t == 1, loss, min(least, loss)); p = p - least * g", [a, b]);
    const step = (loss: number, gradients: (number | null)[]) =>
      own.step(() => {
        for (const [k, g] of gradients.entries()) [a, b][k].grad = g === null ? null : Float64Array.of(g);
        return loss;
      });
    step(0.5, [0, 0]);
    step(0.25, [0, null]);
    step(0.75, [1, 1]);
    expect([a.data[0], b.data[0]]).toEqual([0.75, 0.75]);
  });
});
