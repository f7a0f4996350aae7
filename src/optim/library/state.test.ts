import { describe, expect, it } from "vitest";
import {
  Adam,
  type Numbers,
  type Optimizer,
  OptimizerParam,
  Parameter,
  SGD,
  type StateDict,
} from "../index.ts";

const makers: Record<string, (params: OptimizerParam[]) => Optimizer<object>> = {
  "SGD with momentum": (params) => new SGD(params, { lr: 0.01, momentum: 0.9, weightDecay: 0.1 }),
  "heavy ball": (params) => new SGD(params, { lr: 0.01, momentum: 0.9, dampening: 0 }),
  Adam: (params) => new Adam(params, { lr: 0.05, betas: [0.8, 0.95] }),
};

const begin = (make: (params: OptimizerParam[]) => Optimizer<object>) => {
  const params = [new Parameter([1.5, -0.7]), new Parameter([0.3])];
  const groups = params.map((param, i) => new OptimizerParam([param], { lr: 0.02 * (i + 1) }));
  return { params, optimizer: make(groups) };
};

/** Makes steps down x⁴/4 + 5y² and cosh(z), the last without a gradient at every third. */
function descend({ params, optimizer }: ReturnType<typeof begin>, from: number, to: number): void {
  for (let step = from; step < to; step++) {
    const [[x, y], [z]] = params.map(({ data }) => data);
    params[0].grad = Float64Array.of(x ** 3, 10 * y);
    params[1].grad = step % 3 === 2 ? null : Float64Array.of(Math.sinh(z));
    optimizer.step();
  }
}

describe.each(Object.entries(makers))("the state of %s", (_, make) => {
  it("continues bit for bit", () => {
    for (const steps of [0, 1, 20]) {
      const first = begin(make);
      descend(first, 0, steps);
      first.optimizer.configure({ lr: 0.03 }, 1);
      const dict = first.optimizer.stateDict();
      const values = first.params.map(({ data }) => data.slice());
      descend(first, steps, 60);
      const second = begin(make);
      second.optimizer.loadStateDict(dict);
      for (const [i, data] of values.entries()) second.params[i].data.set(data);
      descend(second, steps, 60);
      expect(second.params.map(({ data }) => data)).toEqual(first.params.map(({ data }) => data));
      expect(second.optimizer.stateDict()).toEqual(first.optimizer.stateDict());
      expect(second.optimizer.values(1).lr).toBe(0.03);
    }
  });

  it("is a copy", () => {
    const run = begin(make);
    descend(run, 0, 5);
    const dict = run.optimizer.stateDict();
    const text = JSON.stringify(dict);
    descend(run, 5, 9);
    expect(JSON.stringify(dict)).toBe(text);
    run.optimizer.loadStateDict(dict);
    descend(run, 5, 9);
    expect(JSON.stringify(dict)).toBe(text);
  });
});

describe("a state that does not fit changes nothing", () => {
  const adam = new Adam([new Parameter([1, 2])]);
  const own = adam.stateDict();
  const group = own.paramGroups[0];
  const wrong: [string, unknown, typeof RangeError | typeof TypeError, RegExp][] = [
    ["null", null, TypeError, /dict must be what stateDict\(\) returned, got null/],
    ["text", "{}", TypeError, /got "{}"/],
    ["no groups", { state: own.state }, TypeError, /dict must be/],
    ["no tensors", { ...own, state: { shared: {} } }, TypeError, /dict must be/],
    ["nothing shared", { ...own, state: { tensors: own.state.tensors } }, TypeError, /dict must be/],
    ["empty groups", { ...own, paramGroups: [null] }, TypeError, /dict must be/],
    ["other sizes", new Adam([new Parameter([1])]).stateDict(), RangeError, /sizes \[\[1\]\].*\[\[2\]\]/],
    ["more groups", { ...own, paramGroups: [group, group] }, RangeError, /sizes/],
    ["another optimizer's", new SGD([new Parameter([1, 2])]).stateDict(), RangeError, /another kind/],
    [
      "an option out of range",
      { ...own, paramGroups: [{ ...group, options: { lr: Number.NaN } }] },
      RangeError,
      /lr must be at least 0, got NaN/,
    ],
  ];
  for (const [name, dict, type, message] of wrong)
    it(name, () => {
      const act = () => adam.loadStateDict(dict as StateDict);
      expect(act).toThrow(type);
      expect(act).toThrow(message);
      expect(adam.stateDict()).toEqual(own);
      expect(adam.values().lr).toBe(0.001);
    });
});

describe("a group that is added", () => {
  it("moves by its options, and by the optimizer's for the rest, from a new state", () => {
    const [early, late] = [new Parameter([0]), new Parameter([0])];
    const sgd = new SGD([early], { lr: 1, momentum: 0.5, dampening: 0 });
    early.grad = Float64Array.of(1);
    sgd.step();
    sgd.addParamGroup(new OptimizerParam([late], { lr: 0.1 }));
    late.grad = Float64Array.of(1);
    sgd.step();
    expect([early.data[0], late.data[0]]).toEqual([-2.5, -0.1]);
    expect(sgd.paramGroups).toHaveLength(2);
    expect(sgd.values(1)).toMatchObject({ lr: 0.1, momentum: 0.5 });
    sgd.zeroGrad();
    expect(late.grad).toBeNull();
  });

  it("is refused where it holds a parameter that is managed already, holds none or has a wrong option", () => {
    const one = new Parameter([0]);
    const sgd = new SGD([one]);
    const cases: [() => OptimizerParam, RegExp][] = [
      [() => new OptimizerParam([one]), /params\[0] is in a group of this optimizer already/],
      [() => new OptimizerParam([]), /at least one Parameter/],
      [() => new OptimizerParam([new Parameter([1])], { lr: -1 }), /lr must be at least 0, got -1/],
      [() => [new Parameter([1])] as never, /group must be an OptimizerParam, got an array/],
    ];
    for (const [group, message] of cases) {
      expect(() => sgd.addParamGroup(group())).toThrow(message);
      expect(sgd.paramGroups).toHaveLength(1);
    }
  });
});

describe("a closure", () => {
  const p = new Parameter([3]);
  const sgd = new SGD([p], { lr: 0.25 });
  let calls = 0;
  const closure = () => {
    calls += 1;
    sgd.zeroGrad();
    p.grad = Float64Array.of(2 * p.data[0]);
    return p.data[0] ** 2;
  };

  it("is called once by an optimizer that needs one gradient, and its loss is returned", () => {
    expect(sgd.step(closure)).toBe(9);
    expect(calls).toBe(1);
    expect(p.data[0]).toBe(1.5);
    expect(sgd.step()).toBeUndefined();
    expect(calls).toBe(1);
  });

  it("must be a function that returns the loss", () => {
    const before = p.data[0];
    expect(() => sgd.step(5 as never)).toThrow(/closure must be a function that returns the loss, got 5/);
    expect(() => sgd.step((() => undefined) as never)).toThrow(/closure must return the loss, got undefined/);
    expect(p.data[0]).toBe(before);
  });
});

describe("a parameter's shape", () => {
  const make = (shape: unknown) => () =>
    new Parameter<Numbers>([1, 2, 3, 4, 5, 6], { shape: shape as never });

  it("is its length, or sizes whose product is the length", () => {
    expect(new Parameter([1, 2]).shape).toEqual([2]);
    expect(make([2, 3])().shape).toEqual([2, 3]);
  });

  it("is refused where it does not fit", () => {
    expect(make(6)).toThrow(/shape must be an array of sizes, got 6/);
    expect(make([2, 2])).toThrow(/shape must have the 6 elements of values, got 2 × 2/);
    expect(make([6, 0])).toThrow(/shape\[1\] must be a whole number from 1, got 0/);
    expect(make([1.5, 4])).toThrow(/shape\[0\] must be a whole number from 1, got 1.5/);
    expect(make([Number.NaN])).toThrow(/shape\[0\] .*NaN/);
  });
});
