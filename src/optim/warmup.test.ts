import { describe, expect, it } from "vitest";
import { type AddonDefinition, addons, compose, createMethod, optimizers, resolve } from "./index.ts";

/**
 * Returns the learning rates of plain SGD: the distance that a gradient of 1 moves each of two tensors, step by step.
 */
function rates(
  ids: readonly string[],
  given: Record<string, number>,
  steps: number,
  others = given,
): number[][] {
  const sgd = optimizers.get("sgd");
  if (!sgd) throw new Error("sgd");
  const definition = compose(
    sgd,
    ids.map((id) => addons.get(id) as AddonDefinition),
  );
  const method = createMethod(definition, 1);
  const tensors = [0, 1].map(() => ({ data: Float64Array.of(0), grad: Float64Array.of(-1), shape: [1] }));
  for (const tensor of tensors) method.add(tensor);
  for (const [k, values] of [given, others].entries())
    for (const [name, value] of Object.entries(resolve(definition, values))) method.set(k, name, value);
  return Array.from({ length: steps }, () => {
    for (const { data } of tensors) data[0] = 0;
    const oracle = { loss: 0, evaluate: () => 0, hessianProduct: () => {} };
    method.step(tensors, oracle);
    return tensors.map(({ data }) => data[0]);
  });
}

const first = (all: number[][]): number[] => all.map(([one]) => one);

/** Builds the list of rates phase by phase, without a formula of t. */
function byHand(lr: number, warmup: number, start: number, after: readonly number[]): number[] {
  const list: number[] = [];
  for (let t = 0; t < warmup; t++) list.push(after[0] * (start * (1 - t / warmup) + t / warmup));
  return [...list, ...after].map((part) => lr * part);
}

describe("a warmup", () => {
  it("rises in a straight line and then leaves the learning rate alone", () => {
    const seen = first(rates(["warmup"], { lr: 0.2, "warmup.steps": 8, "warmup.startFactor": 0.25 }, 20));
    for (const [t, lr] of byHand(0.2, 8, 0.25, Array(12).fill(1)).entries())
      expect(seen[t]).toBeCloseTo(lr, 14);
  });

  it("precedes any schedule, which begins when the warmup ends", () => {
    for (const { id, kind } of addons.values()) {
      if (kind !== "schedule") continue;
      const alone = first(rates([id], { lr: 0.2 }, 300)).map((lr) => lr / 0.2);
      const given = { lr: 0.2, "warmup.steps": 30 };
      const both = first(rates([id, "warmup"], given, 330));
      for (const [t, lr] of byHand(0.2, 30, 0.01, alone).entries())
        expect(both[t], `${id} at ${t}`).toBeCloseTo(lr, 14);
    }
  });

  it("with 0 steps changes nothing", () => {
    const given = { lr: 0.2, "warmup.steps": 0 };
    expect(rates(["warmup", "cosine"], given, 50)).toEqual(rates(["cosine"], { lr: 0.2 }, 50));
  });
});

describe("warmup, stable, decay", () => {
  it("agrees with the papers' formulas, transcribed", () => {
    const seen = first(
      rates(
        ["wsd"],
        { lr: 0.3, "wsd.warmupSteps": 5, "wsd.stableSteps": 10, "wsd.decaySteps": 20, "wsd.minFactor": 0.1 },
        50,
      ),
    );
    for (let s = 1; s <= 50; s++) {
      // MiniCPM's s/W·η, then η; Hägele et al.: η·(1 − √((n − N + D) / D)) of what is above the least.
      const least = 0.03;
      const done = (s - 1 - 15) / 20;
      const expected =
        s <= 5 ? (s / 5) * 0.3 : s <= 15 ? 0.3 : done >= 1 ? least : 0.3 - Math.sqrt(done) * 0.27;
      expect(seen[s - 1], `update ${s}`).toBeCloseTo(expected, 13);
    }
  });

  it("falls in a straight line with a power of 1", () => {
    const given = { lr: 1, "wsd.warmupSteps": 0, "wsd.stableSteps": 0, "wsd.decaySteps": 4, "wsd.power": 1 };
    expect(first(rates(["wsd"], given, 6))).toEqual([1, 0.75, 0.5, 0.25, 0, 0]);
  });
});

it("a highest rate that is not given is each tensor's learning rate", () => {
  const seen = rates(["one-cycle"], { lr: 0.1 }, 500, { lr: 0.4 });
  for (const [one, other] of seen) expect(other).toBeCloseTo(4 * one, 14);
  expect(Math.max(...first(seen))).toBeCloseTo(0.1, 4);
});
