import { describe, expect, it } from "vitest";
import golden from "./golden/schedules.json" with { type: "json" };
import { Parameter, SGD } from "./index.ts";
import { schedulerOf, schedulers } from "./testing/schedulers.ts";

describe("learning rates agree with PyTorch to 1e-12", () => {
  for (const { id, base_lr: lr, options, lr: expected } of golden.cases)
    it(id, () => {
      const optimizer = new SGD([new Parameter([1])], { lr });
      const scheduler = schedulerOf(id, optimizer, options as Record<string, unknown>);
      for (const [t, rate] of expected.entries()) {
        expect(Math.abs(optimizer.values().lr - rate), `after ${t} steps`).toBeLessThan(1e-12);
        expect(scheduler.getLastLr()).toEqual([optimizer.values().lr]);
        optimizer.step();
        scheduler.step();
      }
    });

  it("covers every case of the reference", () => {
    expect(golden.cases.map(({ id }) => id).sort()).toEqual(Object.keys(schedulers).sort());
  });
});
