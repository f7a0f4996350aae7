import { describe, expect, it } from "vitest";
import {
  Adam,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  CyclicLR,
  ExponentialLR,
  LinearLR,
  MultiStepLR,
  OneCycleLR,
  OptimizerParam,
  Parameter,
  SequentialLR,
  SGD,
  StepLR,
  WarmupStableDecayLR,
} from "../index.ts";

const p = () => new Parameter([1]);
const sgd = (lr = 1) => new SGD([p()], { lr });

/** Returns the learning rates of the first updates. */
function course(scheduler: { getLastLr(): number[]; step(): void }, steps: number): number[] {
  return Array.from({ length: steps }, () => {
    const [lr] = scheduler.getLastLr();
    scheduler.step();
    return lr;
  });
}

describe("a scheduler", () => {
  it("scales each group's rate, and keeps other options", () => {
    const groups = [new OptimizerParam([p()], { lr: 1 }), new OptimizerParam([p()], { momentum: 0.5 })];
    const optimizer = new SGD(groups, { lr: 0.1 });
    const scheduler = new StepLR(optimizer, { stepSize: 1, gamma: 0.5 });
    expect(scheduler.getLastLr()).toEqual([1, 0.1]);
    scheduler.step();
    expect(scheduler.getLastLr()).toEqual([0.5, 0.05]);
    expect(optimizer.values(1).momentum).toBe(0.5);
  });

  it("schedules groups that are added later from their rate, as PyTorch does", () => {
    const optimizer = sgd();
    const scheduler = new ExponentialLR(optimizer, { gamma: 0.5 });
    scheduler.step();
    optimizer.addParamGroup(new OptimizerParam([p()], { lr: 8 }));
    scheduler.step();
    expect(scheduler.getLastLr()).toEqual([0.25, 4]);
  });

  it("changes Adam's rate too", () => {
    const optimizer = new Adam([p()], { lr: 0.1 });
    new LinearLR(optimizer, { startFactor: 0.5 });
    expect(optimizer.values().lr).toBe(0.05);
  });

  it("is followed in a sequence by another that begins from the same rate", () => {
    const optimizer = sgd();
    const linear = new LinearLR(optimizer, { startFactor: 0.25, totalIters: 3 });
    const drops = new StepLR(optimizer, { stepSize: 2, gamma: 0.5 });
    const all = new SequentialLR(optimizer, [linear, drops], [3]);
    expect(course(all, 8)).toEqual([0.25, 0.5, 0.75, 1, 1, 0.5, 0.5, 0.25]);
  });

  it("continues from a saved state", () => {
    const first = new CosineAnnealingLR(sgd(0.3), { tMax: 20 });
    course(first, 7);
    const second = new CosineAnnealingLR(sgd(0.3), { tMax: 20 });
    second.loadStateDict(JSON.parse(JSON.stringify(first.stateDict())));
    expect(course(second, 20)).toEqual(course(first, 20));
  });

  it("accepts any number of milestones", () => {
    const scheduler = new MultiStepLR(sgd(), { milestones: [1, 2, 2, 4], gamma: 0.5 });
    expect(course(scheduler, 5)).toEqual([1, 0.5, 0.125, 0.125, 0.0625]);
  });

  it("cycles as in each of PyTorch's modes", () => {
    const options = { baseLr: 0, maxLr: 1, stepSizeUp: 1, stepSizeDown: 1 };
    expect(course(new CyclicLR(sgd(), options), 6)).toEqual([0, 1, 0, 1, 0, 1]);
    const halved = new CyclicLR(sgd(), { ...options, mode: "triangular2" });
    expect(course(halved, 6)).toEqual([0, 1, 0, 0.5, 0, 0.25]);
    const shrinking = new CyclicLR(sgd(), { ...options, mode: "exp_range", gamma: 0.5 });
    expect(course(shrinking, 6)).toEqual([0, 0.5, 0, 0.125, 0, 0.03125]);
  });

  it("has PyTorch's defaults where the page's differ", () => {
    expect(course(new LinearLR(sgd(), { totalIters: undefined } as object), 7)).toEqual(
      [5, 7, 9, 11, 13, 15, 15].map((part) => expect.closeTo(part / 15, 14)),
    );
  });

  it("is finite where a cycle has only one side", () => {
    for (const pctStart of [0, 0.1, 1])
      for (const lr of course(new OneCycleLR(sgd(), { totalSteps: 10, pctStart }), 12)) {
        expect(lr).toBeGreaterThan(0);
        expect(lr).toBeLessThanOrEqual(1);
      }
    expect(
      course(new WarmupStableDecayLR(sgd(), { warmupSteps: 0, stableSteps: 1, decaySteps: 0 }), 3),
    ).toEqual([1, 0, 0]);
  });
});

describe("wrong arguments are named, and the optimizer's rate stays", () => {
  const optimizer = sgd(0.5);
  const drops = new StepLR(optimizer, { stepSize: 10 });
  const cases: [string, () => unknown, typeof RangeError | typeof TypeError, RegExp][] = [
    [
      "half a step",
      () => new StepLR(optimizer, { stepSize: 0.5 }),
      RangeError,
      /stepSize must be a whole number at least 1, got 0.5/,
    ],
    ["NaN", () => new ExponentialLR(optimizer, { gamma: Number.NaN }), RangeError, /gamma must be .*got NaN/],
    ...(
      [
        [
          CosineAnnealingLR,
          "tMax",
          /CosineAnnealingLR needs tMax, a whole number at least 1, and it was left out/,
        ],
        [ExponentialLR, "gamma", /ExponentialLR needs gamma, a number from 0 to 10/],
        [OneCycleLR, "totalSteps", /OneCycleLR needs totalSteps, a whole number at least 1/],
        [StepLR, "stepSize", /StepLR needs stepSize, a whole number at least 1/],
        [CosineAnnealingWarmRestarts, "t0", /CosineAnnealingWarmRestarts needs t0/],
        [WarmupStableDecayLR, "warmupSteps", /WarmupStableDecayLR needs warmupSteps/],
      ] as const
    ).flatMap(([One, option, message]) => {
      const make = (options?: object) => () => new (One as typeof StepLR)(optimizer, options as never);
      const none = new RegExp(`options must be an object with .*${option}.*, got undefined`);
      return [
        [`${One.name} without ${option}`, make({}), TypeError, message],
        [`${One.name} with ${option} undefined`, make({ [option]: undefined }), TypeError, message],
        [`${One.name} without options`, make(), TypeError, none],
      ] as [string, () => unknown, typeof TypeError, RegExp][];
    }),
    [
      "a hyperparameter of the page that the class has not",
      () => new CyclicLR(optimizer, { halve: true } as never),
      TypeError,
      /CyclicLR has no option halve; it has baseLr, maxLr, stepSizeUp, stepSizeDown, mode, gamma$/,
    ],
    [
      "a cyclic option mistyped",
      () => new CyclicLR(optimizer, { maxLR: 1, steps: 2 } as never),
      TypeError,
      /CyclicLR has no option maxLR; .*: did you mean maxLr\?/,
    ],
    [
      "a gamma that the mode leaves aside",
      () => new CyclicLR(optimizer, { gamma: "1" as never }),
      TypeError,
      /gamma must be a number, got "1"/,
    ],
    [
      "a milestone without its s",
      () => new MultiStepLR(optimizer, { milestone: [1] } as never),
      TypeError,
      /MultiStepLR has no option milestone; it has milestones, gamma: did you mean milestones\?/,
    ],
    [
      "no milestones",
      () => new MultiStepLR(optimizer, {} as never),
      TypeError,
      /milestones must be an array, got undefined/,
    ],
    [
      "PyTorch's spelling",
      () => new StepLR(optimizer, { step_size: 3 } as never),
      TypeError,
      /StepLR has no option step_size; it has stepSize, gamma: did you mean stepSize\?/,
    ],
    ["no options", () => new StepLR(optimizer, undefined as never), TypeError, /options must be an object/],
    [
      "no optimizer",
      () => new StepLR({} as never, { stepSize: 1 }),
      TypeError,
      /optimizer must be an Optimizer/,
    ],
    [
      "descending milestones",
      () => new MultiStepLR(optimizer, { milestones: [5, 2] }),
      RangeError,
      /milestones\[1\] must be at least 5, the one before, got 2/,
    ],
    [
      "NaN among milestones",
      () => new MultiStepLR(optimizer, { milestones: [Number.NaN] }),
      RangeError,
      /milestones\[0\] must be a whole number at least 1, got NaN/,
    ],
    [
      "a mode",
      () => new CyclicLR(optimizer, { mode: "square" as never }),
      RangeError,
      /mode must be .*"square"/,
    ],
    ["nothing in order", () => new SequentialLR(optimizer, [], []), RangeError, /at least one scheduler/],
    [
      "no milestone",
      () => new SequentialLR(optimizer, [drops, drops], []),
      RangeError,
      /milestones must be 1, one fewer than schedulers, got 0/,
    ],
    [
      "another optimizer's",
      () => new SequentialLR(sgd(), [drops], []),
      RangeError,
      /schedulers\[0\] must be of the same optimizer/,
    ],
    ["no state", () => drops.loadStateDict(null as never), TypeError, /state must be what stateDict/],
    [
      "steps",
      () => drops.loadStateDict({ steps: -1, baseLrs: [1] }),
      RangeError,
      /state.steps must be a whole number at least 0, got -1/,
    ],
    [
      "rates in force",
      () => drops.loadStateDict({ steps: 1, baseLrs: [1], lrs: ["1"] as never }),
      RangeError,
      /state.lrs\[0\] must be at least 0, got "1"/,
    ],
    [
      "no rates",
      () => drops.loadStateDict({ steps: 1, baseLrs: [1], lrs: 1 as never }),
      TypeError,
      /state.lrs must be an array, got 1/,
    ],
    ["groups", () => drops.loadStateDict({ steps: 1, baseLrs: [] }), RangeError, /of 0 groups, .* has 1/],
    [
      "rates",
      () => drops.loadStateDict({ steps: 1, baseLrs: [Number.NaN] }),
      RangeError,
      /state.baseLrs\[0\] must be at least 0, got NaN/,
    ],
  ];
  for (const [name, act, type, message] of cases)
    it(name, () => {
      expect(act).toThrow(type);
      expect(act).toThrow(message);
      expect(optimizer.values().lr).toBe(0.5);
    });
});
