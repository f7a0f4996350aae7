import { describe, expect, it } from "vitest";
import {
  Adam,
  LevenbergMarquardt,
  Lookahead,
  Newton,
  OptimizerParam,
  Parameter,
  SAM,
  SGD,
} from "../index.ts";

const withGradient = (values: number[], grad: number[]) => {
  const parameter = new Parameter(values);
  parameter.grad = Float64Array.from(grad);
  return parameter;
};

describe("SGD", () => {
  it("averages gradients by default, and sums them with dampening 0 for a step 1/(1 − momentum) times as long", () => {
    const [average, heavyBall] = [withGradient([0], [1]), withGradient([0], [1])];
    const a = new SGD([average], { lr: 1, momentum: 0.5 });
    const b = new SGD([heavyBall], { lr: 1, momentum: 0.5, dampening: 0 });
    for (let i = 0; i < 3; i++) {
      a.step();
      b.step();
    }
    // v: 1/2, 3/4, 7/8 against 1, 3/2, 7/4.
    expect(average.data[0]).toBe(-(1 / 2 + 3 / 4 + 7 / 8));
    expect(heavyBall.data[0]).toBe(2 * average.data[0]);
  });

  it("takes dampening as 0 with nesterov", () => {
    expect(new SGD([new Parameter([1])], { momentum: 0.9, nesterov: true }).values().dampening).toBe(0);
  });

  it("ignores dampening without momentum, as PyTorch does", () => {
    const parameter = withGradient([0], [1]);
    new SGD([parameter], { lr: 1, dampening: 0.5 }).step();
    expect(parameter.data[0]).toBe(-1);
  });

  it("has the specification's defaults", () => {
    const { lr, momentum, weightDecay } = new SGD([new Parameter([1])]).values();
    expect({ lr, momentum, weightDecay }).toEqual({ lr: 0.001, momentum: 0, weightDecay: 0 });
  });
});

describe("Adam", () => {
  it("makes a first step of lr·g/(|g| + eps), bias corrected", () => {
    const parameter = withGradient([0, 0], [1000, -0.001]);
    new Adam([parameter], { lr: 0.1, eps: 0 }).step();
    expect(parameter.data[0]).toBeCloseTo(-0.1, 15);
    expect(parameter.data[1]).toBeCloseTo(0.1, 15);
  });

  it("has the specification's defaults", () => {
    const expected = { lr: 0.001, beta1: 0.9, beta2: 0.999, eps: 1e-8, weightDecay: 0 };
    const switches = { amsgrad: 0, decoupledWeightDecay: 0 };
    expect(new Adam([new Parameter([1])]).values()).toEqual({ ...expected, ...switches });
  });
});

describe("groups and gradients", () => {
  it("gives each group its options, and the optimizer's for the rest", () => {
    const [a, b] = [withGradient([0], [1]), withGradient([0], [1])];
    const groups = [new OptimizerParam([a], { lr: 1 }), new OptimizerParam([b])];
    new SGD(groups, { lr: 0.5 }).step();
    expect([a.data[0], b.data[0]]).toEqual([-1, -0.5]);
  });

  it("lets dampening follow the momentum of the same group", () => {
    const groups = [new OptimizerParam([new Parameter([0])], { momentum: 0.5 })];
    expect(new SGD(groups, { momentum: 0.9 }).values(0).dampening).toBe(0.5);
  });

  it("skips a parameter without a gradient and does not advance its t", () => {
    const [moved, waiting] = [withGradient([0], [1]), new Parameter([0])];
    const adam = new Adam([moved, waiting], { lr: 0.1 });
    adam.step();
    adam.step();
    expect(waiting.data[0]).toBe(0);
    const fresh = withGradient([0], [3]);
    waiting.grad = Float64Array.of(3);
    new Adam([fresh], { lr: 0.1 }).step();
    adam.step();
    expect(waiting.data[0]).toBe(fresh.data[0]);
  });

  it("never writes into a gradient, so that a second step without zeroGrad decays once", () => {
    const parameter = withGradient([2], [1]);
    const grad = parameter.grad;
    const sgd = new SGD([parameter], { lr: 0.1, weightDecay: 0.5 });
    sgd.step();
    expect(grad).toEqual(Float64Array.of(1));
    sgd.step();
    expect(parameter.data[0]).toBeCloseTo(1.8 - 0.1 * (1 + 0.5 * 1.8), 15);
  });

  it("clears every gradient", () => {
    const params = [withGradient([0], [1]), withGradient([0], [1])];
    new SGD(params).zeroGrad();
    expect(params.map((p) => p.grad)).toEqual([null, null]);
  });

  it("accepts whole numbers and 0 as a learning rate", () => {
    expect(new SGD([new Parameter([1])], { lr: 1 }).values().lr).toBe(1);
    expect(new SGD([new Parameter([1])], { lr: 0 }).values().lr).toBe(0);
  });

  it("changes options during a run and keeps the state", () => {
    const parameter = withGradient([0], [1]);
    const sgd = new SGD([parameter], { lr: 1, momentum: 0.5, dampening: 0 });
    sgd.step();
    sgd.configure({ lr: 0.1 });
    sgd.step();
    expect(parameter.data[0]).toBeCloseTo(-1 - 0.15, 15);
  });
});

describe("wrong arguments are named, with value and range, and change nothing", () => {
  const p = () => new Parameter([1]);
  const cases: [string, () => unknown, typeof RangeError | typeof TypeError, RegExp][] = [
    ["negative lr", () => new SGD([p()], { lr: -1 }), RangeError, /lr must be at least 0, got -1/],
    ["NaN lr", () => new Adam([p()], { lr: Number.NaN }), RangeError, /lr .*NaN/],
    ["infinite lr", () => new Adam([p()], { lr: Number.POSITIVE_INFINITY }), RangeError, /lr .*Infinity/],
    [
      "text as lr",
      () => new SGD([p()], { lr: "1" as unknown as number }),
      TypeError,
      /lr must be a number, got "1"/,
    ],
    [
      "momentum 1",
      () => new SGD([p()], { momentum: 1 }),
      RangeError,
      /momentum must be at least 0 and below 1, got 1/,
    ],
    ["beta2 = 1", () => new Adam([p()], { betas: [0.9, 1] }), RangeError, /betas\[1\] .*below 1, got 1/],
    ["one beta", () => new Adam([p()], { betas: [0.9] as never }), TypeError, /betas must be an array of 2/],
    ["negative eps", () => new Adam([p()], { eps: -1e-8 }), RangeError, /eps must be at least 0/],
    [
      "negative decay",
      () => new Adam([p()], { weightDecay: -1 }),
      RangeError,
      /weightDecay must be at least 0/,
    ],
    ["nesterov alone", () => new SGD([p()], { nesterov: true }), RangeError, /nesterov needs a momentum/],
    [
      "nesterov with dampening",
      () => new SGD([p()], { nesterov: true, momentum: 0.9, dampening: 0.9 }),
      RangeError,
      /nesterov needs .* dampening 0.9/,
    ],
    [
      "unknown option",
      () => new SGD([p()], { Ir: 1 } as never),
      TypeError,
      /SGD has no option Ir; it has lr, momentum, dampening, nesterov, weightDecay, maximize: did you mean lr\?$/,
    ],
    [
      "PyTorch's spelling",
      () => new Adam([p()], { weight_decay: 0.1 } as never),
      TypeError,
      /Adam has no option weight_decay; it has lr, betas, eps, .*: did you mean weightDecay\?/,
    ],
    [
      "an option of a group",
      () => new Adam([new OptimizerParam([p()], { beta: 0.9 } as never)]),
      TypeError,
      /Adam has no option beta; .*: did you mean betas\?/,
    ],
    [
      "options in a list",
      () => new SGD([p()], [] as never),
      TypeError,
      /options must be an object, got an array/,
    ],
    [
      "an option of a parameter",
      () => new Parameter([1], { shpae: [1] } as never),
      TypeError,
      /Parameter has no option shpae; it has shape, share$/,
    ],
    [
      "Levenberg–Marquardt without its squares",
      () => new LevenbergMarquardt([p()], undefined as never),
      TypeError,
      /leastSquares, the second argument, must be .*count.*evaluate\(residuals, jacobian\); got undefined/,
    ],
    [
      "options in the place of the squares",
      () => new LevenbergMarquardt([p()], { tau: 1 } as never),
      TypeError,
      /leastSquares, the second argument, must be .*got an object/,
    ],
    [
      "no number of squares",
      () => new LevenbergMarquardt([p()], { evaluate: () => {} } as never),
      RangeError,
      /leastSquares.count must be a whole number at least 1, got undefined/,
    ],
    [
      "a Hessian that is no function",
      () => new Newton([p()], {}, [1] as never),
      TypeError,
      /hessian must be a function .*, got an array/,
    ],
    [
      "SAM without an optimizer",
      () => new SAM(undefined as never),
      TypeError,
      /base must be an Optimizer.*undefined/,
    ],
    [
      "Lookahead of parameters",
      () => new Lookahead([p()] as never),
      TypeError,
      /base must be an Optimizer.*an array/,
    ],
    ["inherited name", () => new SGD([p()], { toString: 1 } as never), TypeError, /no option toString/],
    ["no parameters", () => new SGD([]), RangeError, /params must hold at least one Parameter/],
    ["not parameters", () => new SGD([1] as never), TypeError, /params\[0\] must be a Parameter, got 1/],
    ["mixed", () => new SGD([p(), new OptimizerParam([p()])] as never), TypeError, /not both/],
    ["empty group", () => new OptimizerParam([]), RangeError, /at least one/],
    ["empty parameter", () => new Parameter([]), RangeError, /at least one number/],
    [
      "NaN value",
      () => new Parameter([1, Number.NaN]),
      RangeError,
      /values\[1\] must be a finite number, got NaN/,
    ],
  ];
  for (const [name, act, type, message] of cases)
    it(name, () => {
      expect(act).toThrow(type);
      expect(act).toThrow(message);
    });

  it("a parameter twice, within a group or across groups", () => {
    const one = p();
    expect(() => new SGD([one, one])).toThrow(/params\[1\] is in params twice/);
    expect(() => new SGD([new OptimizerParam([one]), new OptimizerParam([one])])).toThrow(/twice/);
  });

  it("a gradient of another length", () => {
    const one = p();
    expect(() => {
      one.grad = Float64Array.of(1, 2);
    }).toThrow(/grad must have the 1 elements of data, got 2/);
    expect(one.grad).toBeNull();
  });

  it("a refused change leaves every group as it was", () => {
    const sgd = new SGD([
      new OptimizerParam([p()]),
      new OptimizerParam([p()], { momentum: 0.9, nesterov: true }),
    ]);
    expect(() => sgd.configure({ lr: 2, dampening: 0.5 })).toThrow(RangeError);
    expect(sgd.values(0).lr).toBe(0.001);
    expect(sgd.values(1).lr).toBe(0.001);
  });
});
