import { describe, expect, it } from "vitest";
import * as library from "./index.ts";
import { LevenbergMarquardt, Lookahead, LRScheduler, Optimizer, Parameter, SAM } from "./index.ts";
import { classesOf } from "./testing/classes.ts";
import { schedulers } from "./testing/schedulers.ts";

interface Kept {
  stateDict(): object;
  loadStateDict(state: never): void;
  step(closure: () => number): unknown;
}

/** Makes a matrix and a vector on a bowl with bumps, and an optimizer of them. */
function begin(make: (params: Parameter[]) => Kept) {
  const params = [new Parameter([1, -2, 0.5, 3, 0.1, -0.7], { shape: [2, 3] }), new Parameter([0.3, -1.1])];
  const closure = () => {
    let loss = 0;
    for (const [k, p] of params.entries()) {
      p.grad = p.data.map((x, i) => (1 + i + k) * x + Math.cos(x + i));
      for (const [i, x] of p.data.entries()) loss += ((1 + i + k) * x * x) / 2 + Math.sin(x + i);
    }
    return loss;
  };
  return { params, optimizer: make(params), closure };
}

const squaresOf = (params: Parameter[]) => ({
  count: 8,
  evaluate(residuals: Float64Array, jacobian: Float64Array | null) {
    jacobian?.fill(0);
    for (const [i, x] of params.flatMap(({ data }) => [...data]).entries()) {
      residuals[i] = x + 0.1 * x * x - 1;
      if (jacobian) jacobian[i * 8 + i] = 1 + 0.2 * x;
    }
  },
});

const makers: [string, (params: Parameter[]) => Kept][] = classesOf(Optimizer<object>).map(([name, One]) => [
  name,
  (params) =>
    name === "LevenbergMarquardt" ? new LevenbergMarquardt(params, squaresOf(params)) : new One(params),
]);
for (const [name, make] of [...makers]) {
  if (name !== "SGD" && name !== "LBFGS") continue;
  const base = (params: Parameter[]) => make(params) as library.SGD;
  makers.push([`Lookahead of ${name}`, (params) => new Lookahead(base(params), { k: 3 })]);
}
makers.push(["SAM of Lookahead of Adam", (p) => new SAM(new Lookahead(new library.Adam(p), { k: 2 }))]);

const throughJson = (dict: object) => JSON.parse(JSON.stringify(dict));

/** Returns every object within a state whose values are counts and arrays, with its path. */
function leaves(dict: Record<string, unknown>): { where: string; values: Record<string, unknown> }[] {
  const { tensors, shared } = dict.state as {
    tensors: Record<string, unknown>[];
    shared: Record<string, unknown>;
  };
  const own = tensors.map((values, k) => ({ where: `state.tensors[${k}]`, values }));
  const base = dict.base ? leaves(dict.base as Record<string, unknown>) : [];
  return [...own, { where: "state.shared", values: shared }, ...base];
}

const isList = (value: unknown): value is number[] => Array.isArray(value) && value.length > 0;

describe.each(makers)("the state of %s", (_, make) => {
  const worked = () => {
    const one = begin(make);
    for (let t = 0; t < 5; t++) one.optimizer.step(one.closure);
    return one;
  };

  it("continues bit for bit from JSON", () => {
    const one = worked();
    const dict = throughJson(one.optimizer.stateDict());
    const other = begin(make);
    other.optimizer.loadStateDict(dict as never);
    expect(other.optimizer.stateDict()).toEqual(one.optimizer.stateDict());
    for (const [k, { data }] of one.params.entries()) other.params[k].data.set(data);
    for (let t = 0; t < 5; t++) for (const each of [one, other]) each.optimizer.step(each.closure);
    expect(other.params.map(({ data }) => data)).toEqual(one.params.map(({ data }) => data));
    expect(other.optimizer.stateDict()).toEqual(one.optimizer.stateDict());
  });

  it("keeps −0, NaN and the infinities in JSON", () => {
    const one = worked();
    const dict = one.optimizer.stateDict();
    const special = [-0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e-310];
    for (const { values } of leaves(dict as Record<string, unknown>))
      for (const value of Object.values(values))
        if (value instanceof Float64Array)
          for (const i of value.keys()) value[i] = special[i % special.length];
    const other = begin(make);
    other.optimizer.loadStateDict(throughJson(dict) as never);
    expect(other.optimizer.stateDict()).toEqual(dict);
  });

  it("is loaded from a structured clone, and from JSON of that", () => {
    const one = worked();
    const clone = structuredClone(one.optimizer.stateDict());
    for (const dict of [clone, throughJson(clone)]) {
      const other = begin(make);
      other.optimizer.loadStateDict(dict as never);
      expect(other.optimizer.stateDict()).toEqual(one.optimizer.stateDict());
    }
  });

  it("is refused with the name of the wrong entry, and changes nothing", () => {
    const one = worked();
    const before = one.optimizer.stateDict();
    const refuses = (change: (values: Record<string, unknown>, name: string) => void) => {
      for (const [place, { where, values }] of leaves(throughJson(before)).entries())
        for (const name of Object.keys(values)) {
          const dict = throughJson(before);
          const wrong = leaves(dict)[place].values;
          change(wrong, name);
          if (JSON.stringify(dict) === JSON.stringify(before)) continue;
          expect(() => one.optimizer.loadStateDict(dict as never), `${where}.${name}`).toThrow(
            // One number more than there are pairs is one too few in each list of them.
            name === "rhos" ? /state\.shared(\.rhos|\.ys| has)/ : name in wrong ? `${where}.${name}` : where,
          );
          expect(one.optimizer.stateDict()).toEqual(before);
        }
    };
    refuses((values, name) => {
      values[name] = typeof values[name] === "number" ? -5 : "x";
    });
    refuses((values, name) => {
      if (isList(values[name])) values[name][0] = "x" as never;
    });
    refuses((values, name) => {
      if (isList(values[name])) values[name].push(1);
    });
    refuses((values, name) => delete values[name]);
  });
});

it("every optimizer of the page has a class among them", () => {
  expect(classesOf(Optimizer<object>)).toHaveLength(library.optimizers.size);
});

describe("a refusal says", () => {
  const adam = new library.Adam([new Parameter([1, 2])]);
  adam.params[0].grad = Float64Array.of(1, 2);
  adam.step();
  const before = adam.stateDict();
  const cases: [string, (values: Record<string, unknown>) => void, string][] = [
    ["text", (v) => Object.assign(v, { m: ["x", 1] }), 'state.tensors[0].m[0] must be a number, got "x"'],
    [
      "one number short",
      (v) => Object.assign(v, { m: [1] }),
      "state.tensors[0].m must have 2 numbers, got 1",
    ],
    ["null", (v) => Object.assign(v, { m: [1, null] }), "state.tensors[0].m[1] must be a number, got null"],
    [
      "no list",
      (v) => Object.assign(v, { m: "12" }),
      'state.tensors[0].m must be an array of numbers, got "12"',
    ],
    [
      "an object",
      (v) => Object.assign(v, { m: { a: 1 } }),
      'state.tensors[0].m must be an array of numbers, got an object with "a"',
    ],
    [
      "steps below 0",
      (v) => Object.assign(v, { steps: -5 }),
      "state.tensors[0].steps must be a whole number at least 0, got -5",
    ],
    [
      "half a step",
      (v) => Object.assign(v, { steps: 0.5 }),
      "state.tensors[0].steps must be a whole number at least 0, got 0.5",
    ],
    [
      "a name that is missing",
      (v) => delete v.u,
      "dict is the state of another kind of optimizer: state.tensors[0] has m, steps, v, not m, steps, u, v",
    ],
  ];
  it.each(cases)("%s", (_, change, message) => {
    const dict = throughJson(before);
    change(dict.state.tensors[0]);
    expect(() => adam.loadStateDict(dict)).toThrow(message);
    expect(adam.stateDict()).toEqual(before);
  });
});

describe.each(classesOf(LRScheduler))("the state of the scheduler %s", (name, One) => {
  const options: Record<string, object> = {
    CosineAnnealingLR: { tMax: 9 },
    CosineAnnealingWarmRestarts: { t0: 3 },
    ExponentialLR: { gamma: 0.9 },
    MultiStepLR: { milestones: [3, 7] },
    OneCycleLR: { totalSteps: 12 },
    StepLR: { stepSize: 3 },
    WarmupStableDecayLR: { warmupSteps: 3, stableSteps: 3, decaySteps: 3 },
  };
  const start = () => {
    const optimizer = new library.SGD([new Parameter([1])], { lr: 0.3 });
    const inner = () => [
      new schedulers.ExponentialLR(optimizer, { gamma: 0.5 }),
      new schedulers.StepLR(optimizer, { stepSize: 2 }),
    ];
    if (name === "SequentialLR") return { optimizer, scheduler: new One(optimizer, inner(), [4]) };
    if (name === "ChainedScheduler") return { optimizer, scheduler: new One(inner()) };
    return { optimizer, scheduler: new One(optimizer, options[name] ?? {}) };
  };

  it("continues bit for bit from JSON, also without the rates in force", () => {
    const first = start();
    for (let t = 0; t < 5; t++) first.scheduler.step();
    const state = throughJson(first.scheduler.stateDict()) as library.SchedulerState;
    const [second, third] = [start(), start()];
    second.scheduler.loadStateDict(state);
    third.scheduler.loadStateDict({ steps: state.steps, baseLrs: state.baseLrs });
    for (let t = 0; t < 9; t++) {
      const [rate, ...others] = [first, second, third].map(({ optimizer }) => optimizer.values().lr);
      expect(others[0]).toBe(rate);
      expect(others[1]).toBeCloseTo(rate, 14);
      for (const { scheduler } of [first, second, third]) scheduler.step();
    }
  });
});
