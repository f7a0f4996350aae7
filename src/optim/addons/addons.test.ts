import { describe, expect, it } from "vitest";
import { Adam, LBFGS, Lookahead, Parameter, SAM, SGD } from "../index.ts";
import { problems } from "../testing/problems.ts";

const begin = (start: number[]) => {
  const p = new Parameter(start);
  const seen: number[][] = [];
  const closure = () => {
    seen.push([...p.data]);
    const [loss, ...slopes] = problems.rosenbrock(p.data[0], p.data[1]);
    p.grad = Float64Array.from(slopes);
    return loss;
  };
  return { p, seen, closure };
};

describe("SAM", () => {
  for (const adaptive of [false, true])
    it(`steps by the gradient at the top of the neighbourhood${adaptive ? ", adaptive" : ""}, by hand`, () => {
      const { p, seen, closure } = begin([-1.2, 1]);
      const [x, y] = p.data;
      const [loss, gx, gy] = problems.rosenbrock(x, y);
      // Foret et al. 2021, equation 2; Kwon et al. 2021, equation 5 with T = |p|.
      const [tx, ty] = adaptive ? [Math.abs(x), Math.abs(y)] : [1, 1];
      const size = Math.sqrt((tx * gx) ** 2 + (ty * gy) ** 2);
      const [topX, topY] = [x + (0.1 * tx * tx * gx) / size, y + (0.1 * ty * ty * gy) / size];
      const [, dx, dy] = problems.rosenbrock(topX, topY);
      const before = new SAM(new SGD([p], { lr: 0.001 }), { rho: 0.1, adaptive }).step(closure);
      expect(before).toBe(loss);
      expect(seen).toHaveLength(2);
      expect(seen[1][0]).toBeCloseTo(topX, 12);
      expect(seen[1][1]).toBeCloseTo(topY, 12);
      expect(p.data[0]).toBeCloseTo(x - 0.001 * dx, 10);
      expect(p.data[1]).toBeCloseTo(y - 0.001 * dy, 10);
    });

  it("measures the neighbourhood over all parameters together, and leaves alone those without a gradient", () => {
    const [a, b, idle] = [new Parameter([3]), new Parameter([4]), new Parameter([5])];
    let seen: number[] = [];
    const sam = new SAM(new SGD([a, b, idle], { lr: 1 }), { rho: 1 });
    sam.step(() => {
      seen = [a, b, idle].map(({ data }) => data[0]);
      a.grad = Float64Array.of(3);
      b.grad = Float64Array.of(4);
      return 0;
    });
    expect(seen).toEqual([expect.closeTo(3.6, 10), expect.closeTo(4.8, 10), 5]);
    expect([a, b, idle].map(({ data }) => data[0])).toEqual([0, 0, 5]);
  });

  it("makes the optimizer's steps with a radius of 0", () => {
    const [one, other] = [begin([-1.2, 1]), begin([-1.2, 1])];
    const sam = new SAM(new Adam([one.p], { lr: 0.05 }), { rho: 0 });
    const adam = new Adam([other.p], { lr: 0.05 });
    for (let i = 0; i < 20; i++) {
      sam.step(one.closure);
      adam.step(other.closure);
    }
    expect(one.p.data).toEqual(other.p.data);
  });

  it("refuses a step without a closure, an optimizer that it cannot wrap and wrong options", () => {
    const p = new Parameter([1]);
    expect(() => new SAM(new SGD([p])).step()).toThrow(/step of SAM needs a closure/);
    expect(() => new SAM(new LBFGS([p]))).toThrow("SAM cannot wrap L-BFGS");
    expect(() => new SAM(new SGD([p]), { rho: -1 })).toThrow("rho must be at least 0, got -1");
    expect(() => new SAM(new SGD([p]), { radius: 1 } as never)).toThrow(
      /SAM has no option radius; it has rho/,
    );
  });
});

describe("Lookahead", () => {
  it("moves by the part alpha of every k steps, computed by hand", () => {
    // With a derivative of −1 and lr 1, the fast weights gain 1 per step.
    const p = new Parameter([0]);
    const lookahead = new Lookahead(new SGD([p], { lr: 1 }), { k: 3, alpha: 0.5 });
    const way: number[] = [];
    for (let i = 0; i < 7; i++) {
      p.grad = Float64Array.of(-1);
      lookahead.step();
      way.push(p.data[0]);
    }
    expect(way).toEqual([1, 2, 1.5, 2.5, 3.5, 3, 4]);
  });

  it("begins from the parameters' values at the first step", () => {
    const p = new Parameter([0]);
    const lookahead = new Lookahead(new SGD([p], { lr: 1 }), { k: 1, alpha: 0.5 });
    p.data[0] = 10;
    p.grad = Float64Array.of(-1);
    lookahead.step();
    expect(p.data[0]).toBe(10.5);
  });

  it("wraps an optimizer that evaluates gradients within a step, and is wrapped by SAM", () => {
    const { p, closure } = begin([-1.2, 1]);
    const lookahead = new Lookahead(new LBFGS([p], { maxIter: 1 }), { alpha: 1 });
    for (let i = 0; i < 40; i++) lookahead.step(closure);
    expect(p.data[0]).toBeCloseTo(1, 4);
    const both = begin([-1.2, 1]);
    const sam = new SAM(new Lookahead(new SGD([both.p]), { k: 2 }), { rho: 0.01 });
    sam.step(both.closure);
    sam.step(both.closure);
    expect(both.seen).toHaveLength(4);
  });
});
