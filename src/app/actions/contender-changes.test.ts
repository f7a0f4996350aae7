import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as change from "../../experiment/changes/contender-changes.ts";
import { withDefaults, withDuplicate } from "../../experiment/changes/spec-changes.ts";
import { decode, encode, type Spec, traitsOfSpec } from "../../experiment/index.ts";
import { arbitrarySpec } from "../../experiment/testing/arbitrary-spec.ts";
import { addons, optimizers, unsupportedReason } from "../../optim/index.ts";
import { contenderNames } from "../../plot/names.ts";

const read = (link: string): Spec => decode(link).spec;
const partOf = (spec: Spec): string => encode(spec).split("&")[0];

describe("a contender whose addons or optimizer change", () => {
  it("is always read back the same from its link", () => {
    const addon = fc.constantFrom(...addons.keys());
    // An optimizer that cannot run on a surface is a problem of the link.
    const racing = [...optimizers.values()].filter((one) => !unsupportedReason(one, traitsOfSpec(read(""))));
    const optimizer = fc.constantFrom(...racing);
    fc.assert(
      fc.property(arbitrarySpec, fc.nat(7), addon, optimizer, (spec, n, id, { id: other, variants }) => {
        const { slot } = spec.contenders[n % spec.contenders.length];
        const longer = change.withAddon(spec, slot, id);
        for (const changed of [
          longer,
          change.withoutAddon(longer, slot, id),
          change.withOptimizer(longer, slot, other, variants[0].values),
          withDuplicate(longer, slot),
        ])
          expect(decode(encode(changed))).toEqual({ spec: changed, problems: [] });
      }),
    );
  });

  it("gets schedules that are as long as the race", () => {
    expect(partOf(change.withAddon(read("o=adam&steps=300"), 0, "cosine"))).toBe("o=adam,cosine.tMax:300");
    expect(partOf(change.withAddon(read("o=adam&steps=500"), 0, "cosine"))).toBe("o=adam,cosine");
    expect(partOf(change.withAddon(read("o=adam&steps=1000"), 0, "warmup"))).toBe("o=adam,warmup.steps:100");
    const restarts = change.withAddon(read("o=adam&steps=1000"), 0, "warm-restarts");
    expect(restarts.contenders[0].values).toEqual({ "warm-restarts.t0": 200 });
  });

  it("has one schedule at a time, the last one added", () => {
    const spec = read("o=adam,lr:0.1,cosine.tMax:90,warmup&at=10,1,cosine.tMax:50");
    const changed = change.withAddon(spec, 0, "exponential");
    expect(changed.contenders[0].addons).toEqual(["warmup", "exponential"]);
    expect(changed.contenders[0].values).toEqual({ lr: 0.1 });
    expect(changed.edits).toEqual([]);
  });

  it("loses with an addon the values set of it, and nothing else", () => {
    const spec = read("o=adam,lr:0.1,cosine.tMax:90&at=10,1,cosine.tMax:50,lr:0.2");
    const changed = change.withoutAddon(spec, 0, "cosine");
    expect(changed.contenders[0]).toEqual({ slot: 0, optimizer: "adam", values: { lr: 0.1 } });
    expect(changed.edits.map(({ name }) => name)).toEqual(["lr"]);
  });

  it("keeps slot and addons when the optimizer is replaced, and has the new optimizer's values", () => {
    const spec = read("o=sgd&o=adam,lr:0.1,beta1:0.5,cosine.tMax:90&at=10,2,lr:0.2,cosine.tMax:50");
    const changed = change.withOptimizer(spec, 1, "sgd", { lr: 0.3, momentum: 0.9 });
    expect(changed.contenders[1]).toEqual({
      slot: 1,
      optimizer: "sgd",
      addons: ["cosine"],
      values: { lr: 0.3, momentum: 0.9, "cosine.tMax": 90 },
    });
    expect(changed.edits.map(({ name }) => name)).toEqual(["cosine.tMax"]);
  });

  it("is duplicated with its addons and values, and keeps its addons when its values are reset", () => {
    const spec = withDuplicate(read("o=adam,lr:0.1,cosine.tMax:90"), 0);
    expect(spec.contenders[1]).toEqual({ ...spec.contenders[0], slot: 1 });
    expect(withDefaults(spec, 1).contenders[1]).toEqual({
      slot: 1,
      optimizer: "adam",
      addons: ["cosine"],
      values: {},
    });
  });
});

describe("names of contenders", () => {
  it("list the addons of an optimizer, in order", () => {
    const names = contenderNames(
      read("o=adam&o=adam,cosine&o=adam,cosine,warmup&o=adam,one-cycle&o=adam,cosine"),
    );
    expect([...names.values()]).toEqual([
      "Adam",
      "Adam + cosine",
      "Adam + warmup + cosine",
      "Adam + one cycle",
      "Adam + cosine 2",
    ]);
  });
});
