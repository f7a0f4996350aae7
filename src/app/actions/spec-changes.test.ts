import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as change from "../../experiment/changes/spec-changes.ts";
import { decode, defaultSpec, definitionOf, encode, type SurfaceSpec } from "../../experiment/index.ts";
import { arbitrarySpec } from "../../experiment/testing/arbitrary-spec.ts";
import { contenderNames } from "../../plot/names.ts";

const read = (hash: string): SurfaceSpec => {
  const { spec } = decode(hash);
  if (spec.kind !== "surface") throw new Error(hash);
  return spec;
};

describe("changes of the experiment", () => {
  it("always give an experiment that is read back the same from its link", () => {
    const slot = fc.integer({ min: 0, max: 7 });
    const changes = (spec: SurfaceSpec, n: number, step: number): SurfaceSpec[] => {
      const contender = spec.contenders[n % spec.contenders.length];
      const one = contender.slot;
      // Some have no learning rate to set.
      const rated = Object.hasOwn(definitionOf(contender).hyperparameters, "lr");
      return [
        change.withContender(spec, { optimizer: "adam", values: { lr: 0.05 } }),
        change.withDuplicate(spec, one),
        change.withoutContender(spec, one),
        ...(rated
          ? [change.withValue(spec, one, "lr", 0.5), change.withEdit(spec, one, "lr", 0.25, step)]
          : []),
        change.withValue(spec, one, "lr", null),
        change.withSurface(spec, { kind: "builtin", id: "beale", settings: {} }),
      ];
    };
    fc.assert(
      fc.property(arbitrarySpec, slot, fc.integer({ min: 0, max: 100_000 }), (spec, n, step) => {
        for (const changed of changes(spec, n, step))
          expect(decode(encode(changed))).toEqual({ spec: changed, problems: [] });
      }),
    );
  });

  it("give a new contender the first free slot, and leave the slots of others", () => {
    const two = change.withoutContender(defaultSpec, 1);
    expect(two.contenders.map((one) => one.slot)).toEqual([0, 2]);
    expect(
      change.withContender(two, { optimizer: "adam", values: {} }).contenders.map((one) => one.slot),
    ).toEqual([0, 2, 1]);
  });

  it("put a copy beside its original, with its own colour, and leave the edits with their contenders", () => {
    const spec = read("o=adam,lr:0.1&o=sgd&o=lion&at=10,1,lr:0.2&at=20,2,lr:0.3&at=30,3,lr:0.4");
    const copied = change.withDuplicate(spec, 0);
    expect(copied.contenders.map((one) => [one.slot, one.optimizer])).toEqual([
      [0, "adam"],
      [3, "adam"],
      [1, "sgd"],
      [2, "lion"],
    ]);
    expect(copied.edits.map(({ step, slot, value }) => [step, slot, value])).toEqual([
      [10, 0, 0.2],
      [10, 3, 0.2],
      [20, 1, 0.3],
      [30, 2, 0.4],
    ]);
    expect(decode(encode(copied))).toEqual({ spec: copied, problems: [] });
    expect([...contenderNames(copied).values()]).toEqual(["Adam", "Adam 2", "SGD", "Lion"]);
  });

  it("add no ninth contender and remove no last one", () => {
    let spec = defaultSpec;
    for (let i = 0; i < 10; i++) spec = change.withContender(spec, { optimizer: "sgd", values: {} });
    expect(spec.contenders).toHaveLength(8);
    for (let i = 0; i < 10; i++) spec = change.withoutContender(spec, spec.contenders[0].slot);
    expect(spec.contenders).toHaveLength(1);
  });

  it("reset every hyperparameter at once", () => {
    const spec = change.withDefaults(read("o=sgd,lr:0.5,momentum:0.9&at=10,1,lr:0.1"), 0);
    expect(spec.contenders[0].values).toEqual({});
    expect(spec.edits).toEqual([]);
  });

  it("reset the values of single layers and of biases too", () => {
    const { spec } = decode("data=moons&o=adam,lr:0.1,biases.lr:0.2&at=10,1,layer2.eps:0.1");
    expect(spec.edits).toHaveLength(1);
    const reset = change.withDefaults(spec, 0);
    expect(reset.contenders[0].values).toEqual({});
    expect(reset.edits).toEqual([]);
  });

  it("replace later edits of the same hyperparameter by a new one and leave others", () => {
    const spec = read("o=sgd&o=sgd&at=10,1,lr:0.1&at=20,1,lr:0.2&at=20,1,momentum:0.5&at=20,2,lr:0.3");
    const edited = change.withEdit(spec, 0, "lr", 0.7, 15);
    expect(edited.edits.map(({ step, slot, name, value }) => [step, slot, name, value])).toEqual([
      [10, 0, "lr", 0.1],
      [15, 0, "lr", 0.7],
      [20, 0, "momentum", 0.5],
      [20, 1, "lr", 0.3],
    ]);
  });

  it("continue a change at a later step, begin it again where its first value is replaced, and end it in time", () => {
    const flags = (spec: SurfaceSpec) => spec.edits.map(({ step, continues }) => [step, continues === true]);
    const begun = change.withEdit(read("o=sgd&at=10,1,lr:0.1"), 0, "lr", 0.2, 20);
    const moved = change.withEdit(begun, 0, "lr", 0.3, 20, true);
    expect(flags(moved)).toEqual([
      [10, false],
      [20, false],
    ]);
    const further = change.withEdit(change.withEdit(moved, 0, "lr", 0.4, 25, true), 0, "lr", 0.5, 25, true);
    expect(flags(further)).toEqual([
      [10, false],
      [20, false],
      [25, true],
    ]);
    expect(encode(further)).toBe("o=sgd&at=10,1,lr:0.1&at=20,1,lr:0.3,25:0.5");
    expect(flags(change.withEdit(read("o=sgd"), 0, "lr", 0.4, 25, true))).toEqual([[25, false]]);
    let long = begun;
    for (let step = 21; step < 421; step++) long = change.withEdit(long, 0, "lr", step, step, true);
    expect(decode(encode(long))).toEqual({ spec: long, problems: [] });
  });

  it("report values that do not go together, at whatever step they are set", () => {
    expect(change.conflictIn(read("o=sgd,momentum:0.9,nesterov:1"), 0)).toBeNull();
    const spec = change.withEdit(read("o=sgd,momentum:0.9,nesterov:1"), 0, "dampening", 0.5, 7);
    expect(change.conflictIn(spec, 0)).toMatch(/nesterov needs/);
  });
});

describe("names of contenders", () => {
  it("distinguish two of the same optimizer by a number", () => {
    const names = contenderNames(read("o=adam&o=sgd,momentum:0.9,dampening:0&o=adam"));
    expect([...names.values()]).toEqual(["Adam", "Heavy ball", "Adam 2"]);
  });
});
