import { describe, expect, it } from "vitest";
import golden from "../golden/chained-schedules.json" with { type: "json" };
import {
  ChainedScheduler,
  ConstantLR,
  CosineAnnealingLR,
  ExponentialLR,
  LinearLR,
  type LRScheduler,
  OptimizerParam,
  Parameter,
  SequentialLR,
  SGD,
  StepLR,
} from "../index.ts";
import { schedulerOf } from "../testing/schedulers.ts";

const sgd = (lr: number) => new SGD([new Parameter([1])], { lr });

interface Stated {
  readonly scheduler: string;
  readonly options?: Record<string, unknown>;
  readonly schedulers?: readonly Stated[];
  readonly milestones?: readonly number[];
}

interface Case {
  readonly id: string;
  readonly base_lr: number;
  readonly schedulers: readonly Stated[];
  readonly set?: { readonly after: number; readonly lr: number };
  readonly lr: readonly number[];
}

function make(optimizer: SGD, { scheduler, options = {}, schedulers = [], milestones }: Stated): LRScheduler {
  const inner = () => schedulers.map((one) => make(optimizer, one));
  if (scheduler === "ChainedScheduler") return new ChainedScheduler(inner(), optimizer);
  if (milestones) return new SequentialLR(optimizer, inner(), milestones);
  return schedulerOf(scheduler, optimizer, options);
}

describe("several schedulers of one optimizer agree with PyTorch to 1e-12", () => {
  for (const { id, base_lr: base, schedulers, set, lr: expected } of golden.cases as readonly Case[])
    it(id, () => {
      const optimizer = sgd(base);
      const all = schedulers.map((one) => make(optimizer, one));
      for (const [t, rate] of expected.entries()) {
        if (set?.after === t) optimizer.configure({ lr: set.lr });
        expect(Math.abs(optimizer.values().lr - rate), `after ${t} steps`).toBeLessThan(1e-12);
        optimizer.step();
        for (const scheduler of all) scheduler.step();
      }
      expect(expected.length).toBeGreaterThan(5);
    });

  it("covers every ordered pair of PyTorch's schedulers", () => {
    const pairs = golden.cases.filter(({ schedulers: [a, b] }) => !("schedulers" in a) && b !== undefined);
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(10 * 9 + 1);
  });
});

describe("a chain", () => {
  it("continues from its state, also after JSON", () => {
    const begin = () => {
      const optimizer = sgd(0.3);
      const schedulers = [
        new LinearLR(optimizer, { totalIters: 4 }),
        new CosineAnnealingLR(optimizer, { tMax: 6, etaMin: 0.01 }),
        new StepLR(optimizer, { stepSize: 3 }),
      ];
      return { optimizer, scheduler: new ChainedScheduler(schedulers) };
    };
    const [first, second] = [begin(), begin()];
    for (let t = 0; t < 5; t++) first.scheduler.step();
    second.scheduler.loadStateDict(JSON.parse(JSON.stringify(first.scheduler.stateDict())));
    for (let t = 0; t < 9; t++) {
      expect(second.optimizer.values()).toEqual(first.optimizer.values());
      for (const { scheduler } of [first, second]) scheduler.step();
    }
  });

  it("continues from the states of separate schedulers, in whatever order they are restored", () => {
    const begin = () => {
      const optimizer = sgd(1);
      const schedulers = [
        new ConstantLR(optimizer, { factor: 0.1, totalIters: 6 }),
        new ExponentialLR(optimizer, { gamma: 0.9 }),
      ];
      return { optimizer, schedulers };
    };
    const [first, second, third] = [begin(), begin(), begin()];
    for (let t = 0; t < 4; t++) for (const scheduler of first.schedulers) scheduler.step();
    for (const i of [0, 1]) second.schedulers[i].loadStateDict(first.schedulers[i].stateDict());
    for (const i of [1, 0]) third.schedulers[i].loadStateDict(first.schedulers[i].stateDict());
    for (let t = 0; t < 5; t++) {
      const [rate, ...others] = [first, second, third].map(({ optimizer }) => optimizer.values().lr);
      expect(others).toEqual([rate, rate]);
      for (const { schedulers } of [first, second, third])
        for (const scheduler of schedulers) scheduler.step();
    }
  });

  it("can be part of a sequence, in which it begins from the optimizer's rate", () => {
    const optimizer = sgd(1);
    const chain = new ChainedScheduler([
      new ExponentialLR(optimizer, { gamma: 0.5 }),
      new LinearLR(optimizer, { startFactor: 0.5, totalIters: 2 }),
    ]);
    const start = new ConstantLR(optimizer, { factor: 0.1, totalIters: 9 });
    const all = new SequentialLR(optimizer, [start, chain], [2]);
    const rates = Array.from({ length: 5 }, () => {
      const [lr] = all.getLastLr();
      all.step();
      return lr;
    });
    expect(rates).toEqual([0.1, 0.1, 0.5, 0.375, 0.25]);
    expect(chain.lrAt(1, 2)).toBe(0.25);
  });

  it("scales a group that is added later from that group's rate", () => {
    // PyTorch 2.13: LinearLR(0.25, 1, 4) takes 1 and 8, added after a step, to 0.625 and 11.428571428571429.
    const optimizer = sgd(1);
    const scheduler = new LinearLR(optimizer, { startFactor: 0.25, endFactor: 1, totalIters: 4 });
    scheduler.step();
    optimizer.addParamGroup(new OptimizerParam([new Parameter([1])], { lr: 8 }));
    scheduler.step();
    expect(scheduler.getLastLr()).toEqual([0.625, expect.closeTo(11.428571428571429, 12)]);
  });

  it("raises the rate again from 0", () => {
    const optimizer = sgd(1);
    const all = [
      new ConstantLR(optimizer, { factor: 0, totalIters: 2 }),
      new StepLR(optimizer, { stepSize: 1, gamma: 0.5 }),
    ];
    const rates = Array.from({ length: 4 }, () => {
      const { lr } = optimizer.values();
      for (const scheduler of all) scheduler.step();
      return lr;
    });
    expect(rates).toEqual([0, 0, 0.5, 0.25]);
  });

  it("never lets the rate fall below 0, where PyTorch's does", () => {
    const optimizer = sgd(0.1);
    const all = [
      new ExponentialLR(optimizer, { gamma: 0.5 }),
      new CosineAnnealingLR(optimizer, { tMax: 5, etaMin: 0.01 }),
    ];
    for (let t = 0; t < 20; t++) {
      for (const scheduler of all) scheduler.step();
      expect(optimizer.values().lr).toBeGreaterThanOrEqual(0);
    }
  });

  it("refuses wrong schedulers by name", () => {
    const [optimizer, other] = [sgd(1), sgd(1)];
    const drops = new StepLR(optimizer, { stepSize: 1 });
    expect(() => new ChainedScheduler([])).toThrow(/schedulers must hold at least one scheduler, got none/);
    expect(() => new ChainedScheduler(drops as never)).toThrow(/schedulers must be an array/);
    expect(() => new ChainedScheduler([1] as never)).toThrow(/schedulers\[0] must be a scheduler, got 1/);
    expect(() => new ChainedScheduler([drops, new StepLR(other, { stepSize: 1 })])).toThrow(
      /schedulers\[1] must be of the same optimizer/,
    );
    expect(() => new ChainedScheduler([drops], other)).toThrow(
      /schedulers\[0] must be of the same optimizer/,
    );
  });
});
