import { describe, expect, it } from "vitest";
import {
  type AddonDefinition,
  addons,
  compose,
  incompatibility,
  incompatibilityAmong,
  type OptimizerDefinition,
  optimizers,
  resolve,
} from "../index.ts";

const [sgd, adam] = ["sgd", "adam"].map((id) => optimizers.get(id) as OptimizerDefinition);
const addon = (id: string) => addons.get(id) as AddonDefinition;

/** Makes an optimizer with or without a learning rate and a closure, as far as compose reads one. */
const without = (lr: boolean, needsClosure: boolean): OptimizerDefinition => ({
  kind: "method",
  id: "other",
  name: "Other",
  family: "second-order",
  hyperparameters: lr ? { lr: adam.hyperparameters.lr } : {},
  equations: [],
  create: () => {
    throw new Error("not made here");
  },
  needsClosure,
  variants: [{ name: "Other", values: {} }],
});

describe("an optimizer wrapped in addons", () => {
  it("lists their hyperparameters after the optimizer's, in the order in which the addons work", () => {
    const chosen = ["cosine", "warmup", "clip-norm", "accumulate"].map(addon);
    const made = compose(adam, chosen);
    expect(Object.keys(made.hyperparameters)).toEqual([
      ...Object.keys(adam.hyperparameters),
      "accumulate.steps",
      "clip-norm.maxNorm",
      "warmup.steps",
      "warmup.startFactor",
      "cosine.tMax",
      "cosine.etaMin",
    ]);
    expect(made.addons?.map(({ id }) => id)).toEqual(["accumulate", "clip-norm", "warmup", "cosine"]);
    expect(compose(adam, chosen.reverse()).addons).toEqual(made.addons);
    expect(compose(adam, [])).toBe(adam);
  });

  it("lets defaults follow the addon's values, and otherwise the optimizer's", () => {
    const made = compose(sgd, [addon("cyclic")]);
    const values = resolve(made, { lr: 0.5, "cyclic.stepSizeUp": 7 });
    expect(values).toMatchObject({ "cyclic.stepSizeDown": 7, "cyclic.maxLr": 0.5, "cyclic.baseLr": 0.05 });
    const followed = Object.values(made.hyperparameters).flatMap(({ default: d }) =>
      typeof d === "number" ? [] : d.follows,
    );
    expect(followed).toEqual(["momentum", "lr", "lr", "cyclic.stepSizeUp"]);
  });

  it("reports conflicts of the optimizer's values and of the addon's", () => {
    const made = compose(sgd, [addon("cyclic")]);
    const conflict = (given: Record<string, number>) => made.conflict?.(resolve(made, given)) ?? null;
    expect(conflict({})).toBeNull();
    expect(conflict({ nesterov: 1 })).toMatch(/nesterov needs a momentum/);
    expect(conflict({ "cyclic.halve": 1 })).toBeNull();
    expect(conflict({ "cyclic.halve": 1, "cyclic.gamma": 0.9 })).toMatch(/halve needs a gamma of 1, not 0.9/);
  });

  it("refuses a second addon of the same kind", () => {
    const two = compose(adam, [addon("step"), addon("cosine")]);
    expect(two.conflict?.(resolve(two, {}))).toBe(
      "Step decay does not go with Cosine annealing: only one schedule is possible",
    );
    expect(incompatibilityAmong([addon("warmup"), addon("clip-norm"), adam], addon("step"))).toBeNull();
  });
});

it("an addon that cannot wrap an optimizer says what the optimizer lacks", () => {
  expect(incompatibility(without(false, false), addon("cosine"))).toBe(
    "Cosine annealing changes the learning rate, and Other has none",
  );
  expect(incompatibility(without(false, false), addon("clip-norm"))).toBeNull();
  expect(incompatibility(without(true, true), addon("clip-norm"))).toMatch(
    /Other, which computes several gradients/,
  );
  expect(incompatibility(without(true, true), addon("accumulate"))).toMatch(
    /Gradient accumulation cannot wrap/,
  );
  expect(incompatibility(without(true, true), addon("warmup"))).toBeNull();
});
