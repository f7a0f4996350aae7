import { describe, expect, it } from "vitest";
import { Adam, LBFGS, type Optimizer, OptimizerParam, Parameter, Prodigy, SGD } from "../index.ts";

const withGradient = () => {
  const parameter = new Parameter([0]);
  parameter.grad = Float64Array.of(1);
  return parameter;
};

describe("the options of a group", () => {
  it("are those in force: the group's, the optimizer's and defaults, in the form in which a caller writes them", () => {
    const groups = [
      new OptimizerParam([withGradient()], { betas: [0.5, 0.9] }),
      new OptimizerParam([withGradient()]),
    ];
    const adam = new Adam(groups, { lr: 0.2 });
    expect(adam.paramGroups.map(({ options }) => ({ ...options }))).toMatchObject([
      { lr: 0.2, betas: [0.5, 0.9], eps: 1e-8, weightDecay: 0, amsgrad: false, maximize: false },
      { lr: 0.2, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, amsgrad: false, maximize: false },
    ]);
    expect(new LBFGS([withGradient()]).paramGroups[0].options.lineSearchFn).toBe("strong_wolfe");
  });

  it("are read with their present values, also where others follow them", () => {
    const sgd = new SGD([withGradient()]);
    const { options } = sgd.paramGroups[0];
    sgd.configure({ lr: 0.5, momentum: 0.9 });
    expect([options.lr, options.momentum, options.dampening]).toEqual([0.5, 0.9, 0.9]);
    const other = new SGD([withGradient()], { lr: 0.25 });
    sgd.loadStateDict(other.stateDict());
    expect([options.lr, options.dampening]).toEqual([0.25, 0]);
  });

  it("take effect from the next step on when they are written, for this group alone", () => {
    const [a, b] = [withGradient(), withGradient()];
    const sgd = new SGD([new OptimizerParam([a]), new OptimizerParam([b])], { lr: 1 });
    sgd.paramGroups[1].options.lr = 0.1;
    sgd.step();
    expect([a.data[0], b.data[0]]).toEqual([-1, -0.1]);
    expect(sgd.values(1).lr).toBe(0.1);
    Object.assign(sgd.paramGroups[0].options, { momentum: 0.9, nesterov: true });
    expect(sgd.values(0)).toMatchObject({ momentum: 0.9, nesterov: 1, dampening: 0 });
    expect(sgd.values(1).momentum).toBe(0);
  });

  it("are checked when they are written, and keep their values where they are refused", () => {
    const adam = new Adam([withGradient()]);
    const options = adam.paramGroups[0].options;
    const before = { ...options };
    const cases: [() => unknown, RegExp][] = [
      [() => Object.assign(options, { lr: -1 }), /lr must be at least 0, got -1/],
      [() => Object.assign(options, { lr: "1" }), /lr must be a number, got "1"/],
      [() => Object.assign(options, { lr: undefined }), /lr must have a value, got undefined/],
      [() => Object.assign(options, { betas: [0.9] }), /betas must be an array of 2/],
      [() => Object.assign(options, { learningRate: 1 }), /learningRate/],
      [
        () => {
          (options.betas as unknown as number[])[0] = 0.5;
        },
        /read only/,
      ],
    ];
    for (const [act, message] of cases) {
      expect(act).toThrow(message);
      expect({ ...options }).toEqual(before);
    }
  });

  it("can be given to another optimizer", () => {
    const p = withGradient();
    const first = new SGD([p], { lr: 0.5, momentum: 0.9 });
    const second = new SGD(first.paramGroups);
    expect(second.values()).toEqual(first.values());
    second.paramGroups[0].options.lr = 1;
    expect(first.values().lr).toBe(0.5);
  });
});

describe("the work of making an optimizer and of a step grows linearly with the number of parameters", () => {
  /** Returns how often elements of the array are read. */
  function reads(count: number, act: (params: readonly Parameter[]) => void): number {
    let seen = 0;
    const params = Array.from({ length: count }, withGradient);
    act(
      new Proxy(params, {
        get(target, key, receiver) {
          if (typeof key === "string" && /^\d+$/.test(key)) seen += 1;
          return Reflect.get(target, key, receiver);
        },
      }),
    );
    return seen;
  }

  it("when they are one group", () => {
    const act = (params: readonly Parameter[]) => new SGD(params);
    expect(reads(1000, act)).toBeGreaterThanOrEqual(1000);
    expect(reads(2000, act)).toBe(2 * reads(1000, act));
  });

  it("when they are a group each, or are added one after the other", () => {
    const groups = (count: number) => {
      let seen = 0;
      const list = Array.from({ length: count }, () => new OptimizerParam([withGradient()]));
      for (const group of list) {
        const { params } = group;
        Object.defineProperty(group, "params", {
          get: () => {
            seen += 1;
            return params;
          },
        });
      }
      const [first, ...others] = list;
      const sgd: Optimizer<object> = new SGD([first, ...others.slice(0, count / 2)]);
      for (const group of others.slice(count / 2)) sgd.addParamGroup(group);
      return seen;
    };
    expect(groups(400) - groups(200)).toBe(groups(600) - groups(400));
  });

  it("when a step is made, also with an estimate that all share", () => {
    for (const One of [SGD, Adam, Prodigy, LBFGS]) {
      const asked = (count: number) => {
        let seen = 0;
        const params = Array.from({ length: count }, withGradient);
        for (const parameter of params) {
          const { grad } = parameter;
          Object.defineProperty(parameter, "grad", {
            get: () => {
              seen += 1;
              return grad;
            },
          });
        }
        new One(params).step(() => 1);
        return seen;
      };
      expect(asked(300) - asked(200)).toBe(asked(400) - asked(300));
      expect(asked(300)).toBeLessThan(20 * 300);
    }
  });
});
