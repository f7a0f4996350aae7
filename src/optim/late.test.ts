import { describe, expect, it } from "vitest";
import { Adam, DAdaptSGD, Lookahead, OptimizerParam, Parameter, Prodigy, SAM, SophiaH } from "./index.ts";

/** Returns ½ Σ c·(p − 1)² over both, and sets the gradients that are wanted. */
function slopes(params: readonly Parameter[], wanted: readonly boolean[]): number {
  let loss = 0;
  for (const [k, p] of params.entries()) {
    const steep = 1 + 3 * k;
    p.grad = wanted[k] ? p.data.map((x) => steep * (x - 1)) : null;
    for (const x of p.data) loss += (steep * (x - 1) ** 2) / 2;
  }
  return loss;
}

describe.each([
  ["Prodigy", (p: readonly Parameter[]) => new Prodigy(p, { d0: 1e-2 })],
  ["D-Adaptation SGD", (p: readonly Parameter[]) => new DAdaptSGD(p, { d0: 1e-2 })],
] as const)("%s has one estimate for all parameters", (_, make) => {
  const distances = (optimizer: ReturnType<typeof make>) =>
    optimizer.stateDict().state.tensors.map(({ d, r }) => [d, r].map((one) => [...(one as Float64Array)]));

  it("also where some of them had no gradient at some of the steps", () => {
    const params = [new Parameter([-2, 3]), new Parameter([4])];
    const optimizer = make(params);
    for (let t = 0; t < 40; t++) {
      slopes(params, [t % 3 !== 1, t % 5 !== 2]);
      optimizer.step();
      const [first, second] = distances(optimizer);
      expect(second, `after ${t + 1}`).toEqual(first);
    }
    expect(distances(optimizer)[0][0][0]).toBeGreaterThan(1e-2);
  });

  it("also where one of them is added later", () => {
    const params = [new Parameter([-2, 3]), new Parameter([4])];
    const optimizer = make(params.slice(0, 1));
    for (let t = 0; t < 40; t++) {
      if (t === 20) optimizer.addParamGroup(new OptimizerParam(params.slice(1)));
      slopes(params, [true, true]);
      optimizer.step();
    }
    const [first, second] = distances(optimizer);
    expect(second).toEqual(first);
  });
});

describe("parameters that are added to an optimizer later", () => {
  it.each([
    ["SAM", (adam: Adam) => new SAM(adam, { rho: 0.1 })],
    ["Lookahead", (adam: Adam) => new Lookahead(adam, { k: 3 })],
  ] as const)("are moved where %s wraps it, and their state is saved", (_, around) => {
    const begin = () => {
      const params = [new Parameter([-2, 3]), new Parameter([4])];
      const adam = new Adam(params.slice(0, 1), { lr: 0.05 });
      const outer = around(adam);
      const closure = () => slopes(params, [true, true]);
      for (let t = 0; t < 4; t++) outer.step(closure);
      adam.addParamGroup(new OptimizerParam(params.slice(1)));
      return { params, outer, closure };
    };
    const [one, other] = [begin(), begin()];
    for (let t = 0; t < 200; t++) one.outer.step(one.closure);
    for (const x of one.params.flatMap(({ data }) => [...data])) expect(Math.abs(x - 1)).toBeLessThan(0.2);
    for (const [k, { data }] of one.params.entries()) other.params[k].data.set(data);
    other.outer.loadStateDict(one.outer.stateDict() as never);
    for (let t = 0; t < 7; t++) for (const each of [one, other]) each.outer.step(each.closure);
    expect(other.params.map(({ data }) => data)).toEqual(one.params.map(({ data }) => data));
  });

  it("have an estimate of curvature in Sophia at their first step", () => {
    const params = [new Parameter([-2, 3]), new Parameter([4])];
    const sophia = new SophiaH(params.slice(0, 1), { updateInterval: 10, lr: 0.01 });
    const closure = () => slopes(params, [true, true]);
    for (let t = 0; t < 3; t++) sophia.step(closure);
    sophia.addParamGroup(new OptimizerParam(params.slice(1)));
    sophia.step(closure);
    const { c } = sophia.stateDict().state.tensors[1];
    expect((c as Float64Array)[0]).toBeCloseTo(0.01 * 4, 8);
  });
});

it("Sophia refuses a step without a closure and changes nothing", () => {
  const p = new Parameter([2]);
  const sophia = new SophiaH([p]);
  const before = sophia.stateDict();
  p.grad = Float64Array.of(1);
  expect(() => sophia.step()).toThrow(/closure/);
  expect(sophia.stateDict()).toEqual(before);
});

it("an option of a wrapper keeps its value where it is given as undefined", () => {
  const p = new Parameter([2]);
  const sam = new SAM(new Adam([p]), { rho: 0.3 });
  sam.configure({ rho: undefined, adaptive: true } as object);
  expect(sam.values()).toEqual({ rho: 0.3, adaptive: 1 });
});
