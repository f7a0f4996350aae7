import { describe, expect, it } from "vitest";
import { decode, encode, type Spec } from "../../experiment/index.ts";
import { initialExperimentState, showing, specOf } from "./experiment-state.ts";

/** Returns the experiment that is shown after a change. */
const shown = (changed: Spec): Spec => specOf({ ...initialExperimentState(changed), ...showing(changed) });

describe("the map of an experiment that changes", () => {
  const { spec } = decode("o=sgd&o=adam&map=lr:0.1..1,beta1:0.5..0.9,size:9x7,of:2");

  it("stays where its axes still exist, and an experiment without a map is the same object", () => {
    expect(shown(spec)).toEqual(spec);
    const other = { ...spec, contenders: [{ slot: 1, optimizer: "lion", values: {} }] };
    expect(shown(other)).toEqual(other);
    const { map: _, ...bare } = spec;
    expect(shown(bare)).toBe(bare);
  });

  it("loses an axis that its contender no longer has", () => {
    const sgd = shown({ ...spec, contenders: [{ slot: 1, optimizer: "sgd", values: {} }] });
    expect(encode(sgd)).toBe("o=sgd,slot:2&map=lr:0.1..1,size:9");
    expect(decode(encode(sgd))).toEqual({ spec: sgd, problems: [] });
  });

  it("is compared no longer once a contender of both is removed, and loses an axis that one of them lacks", () => {
    const both = decode("o=sgd&o=adam&map=lr:0.1..1,weightDecay:0..0.5,size:9x7,of:2-1").spec;
    expect(shown(both)).toEqual(both);
    for (const left of [0, 1]) {
      const alone = shown({ ...both, contenders: [both.contenders[left]] });
      expect(alone.map).toMatchObject({ axes: [{ name: "lr" }, { name: "weightDecay" }], slot: left });
      expect(alone.map).not.toHaveProperty("against");
    }
    const [sgd] = both.contenders;
    const other = shown({ ...both, contenders: [sgd, { slot: 1, optimizer: "rprop", values: {} }] });
    expect(other.map).toMatchObject({ axes: [{ name: "lr" }], size: [9, 1], slot: 1, against: 0 });
  });

  it("is of the first contender once its own is removed, and is removed with its last axis", () => {
    const left = shown({ ...spec, contenders: spec.contenders.slice(0, 1) });
    expect(left.map).toMatchObject({ axes: [{ name: "lr" }], slot: 0 });
    const beta = decode("o=sgd&o=adam&map=beta1:0.5..0.9,of:2").spec;
    expect(shown({ ...beta, contenders: beta.contenders.slice(0, 1) })).not.toHaveProperty("map");
  });
});

describe("the landscape of an experiment that changes", () => {
  const { spec } = decode("data=moons&o=sgd&o=adam&o=lion&landscape=line,1,3");

  it("stays where its contenders are, and is of the paths once one of them is removed", () => {
    expect(shown(spec)).toEqual(spec);
    const [sgd, adam, lion] = spec.contenders;
    expect(shown({ ...spec, contenders: [sgd, lion] }).landscape).toEqual(spec.landscape);
    expect(shown({ ...spec, contenders: [sgd, adam] }).landscape).toEqual({ plane: { kind: "paths" } });
  });
});
