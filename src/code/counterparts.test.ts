import { describe, expect, it } from "vitest";
import { inPython } from "../optim/define/in-python.ts";
import { optimizers } from "../optim/index.ts";
import { fitting } from "./counterparts.ts";
import type { Plan } from "./plan.ts";

const counterparts = [...inPython].flatMap(([id, { torch, dtorch }]) =>
  Object.entries({ torch, dtorch }).flatMap(([library, own]) => (own ? [{ id, library, own }] : [])),
);

describe.each(counterparts)("the counterpart of $id in $library", ({ id, own }) => {
  it("has an option or a condition for every hyperparameter", () => {
    const { damping } = own as { damping?: string };
    const known = [
      ...Object.values(own.options).flat(),
      ...Object.keys(own.without ?? {}),
      damping ?? [],
    ].flat();
    expect(new Set(known)).toEqual(new Set(Object.keys(optimizers.get(id)!.hyperparameters)));
  });
});

describe("a library's optimizer", () => {
  const plan = (...history: Plan["groups"][number]["history"]): Plan => ({
    id: "adam",
    title: "Adam",
    definition: optimizers.get("adam")!,
    addons: [],
    groups: [{ tensors: [0], history, addons: new Map() }],
    changes: history.slice(1).map((_, i) => i + 1),
  });
  const own = { name: "Adam", options: { lr: "lr" }, without: { centered: 0 }, constant: ["amsgrad"] };
  const values = { lr: 0.1, centered: 0, amsgrad: 1 };

  it("replaces ours while options that it lacks are off and options that it reads once are constant", () => {
    expect(fitting(plan(values, { ...values, lr: 0.2 }), own)).toBe(own);
    expect(fitting(plan(values, { ...values, centered: 1 }), own)).toBeNull();
    expect(fitting(plan(values, { ...values, amsgrad: 0 }), own)).toBeNull();
    expect(fitting(plan(values), undefined)).toBeNull();
  });
});
