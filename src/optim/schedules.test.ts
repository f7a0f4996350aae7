import { describe, expect, it } from "vitest";
import golden from "./golden/schedules.json" with { type: "json" };
import {
  ConstantLR,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  CyclicLR,
  ExponentialLR,
  LinearLR,
  type LRScheduler,
  MultiStepLR,
  OneCycleLR,
  Parameter,
  PolynomialLR,
  type Rated,
  SGD,
  StepLR,
} from "./index.ts";

const classes = {
  StepLR,
  MultiStepLR,
  ExponentialLR,
  CosineAnnealingLR,
  CosineAnnealingWarmRestarts,
  OneCycleLR,
  LinearLR,
  ConstantLR,
  PolynomialLR,
  CyclicLR,
} as unknown as Readonly<Record<string, new (optimizer: Rated, options: object) => LRScheduler>>;

const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^T/, "t");

/** PyTorch's options, without the cycling of the momentum, which nothing here does. */
const translated = ({ cycle_momentum: _, ...options }: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [camelCase(name), value]));

describe("learning rates agree with PyTorch to 1e-12", () => {
  for (const { id, base_lr: lr, options, lr: expected } of golden.cases)
    it(id, () => {
      const optimizer = new SGD([new Parameter([1])], { lr });
      const scheduler = new classes[id](optimizer, translated(options as Record<string, unknown>));
      for (const [t, rate] of expected.entries()) {
        expect(Math.abs(optimizer.values().lr - rate), `after ${t} steps`).toBeLessThan(1e-12);
        expect(scheduler.getLastLr()).toEqual([optimizer.values().lr]);
        optimizer.step();
        scheduler.step();
      }
    });

  it("covers every case of the reference", () => {
    expect(golden.cases.map(({ id }) => id).sort()).toEqual(Object.keys(classes).sort());
  });
});
