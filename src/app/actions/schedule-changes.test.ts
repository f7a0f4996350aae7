import { describe, expect, it } from "vitest";
import { withAddon, withOptimizer, withoutAddon } from "../../experiment/changes/contender-changes.ts";
import { withDuplicate } from "../../experiment/changes/spec-changes.ts";
import { decode, encode, run, type Spec } from "../../experiment/index.ts";
import { addons, optimizers } from "../../optim/index.ts";
import { withSchedule, withScheduleWrittenOut } from "./schedule-changes.ts";

const read = (link: string): Spec => {
  const { spec, problems } = decode(link);
  expect(problems).toEqual([]);
  return spec;
};
const isLinked = (spec: Spec) => expect(decode(encode(spec))).toEqual({ spec, problems: [] });
const text = "k = 0.5 in 0..1\nrate = base * k";
const other = "k = 0.5 in 0..0.7\nrate = base * k * part";

describe("a typed schedule", () => {
  it("replaces the schedule that is there, and is replaced by another", () => {
    const spec = withSchedule(read("o=adam,cosine.tMax:90,warmup&o=sgd&at=9,1,cosine.tMax:50"), 0, text);
    expect(spec.contenders[0]).toEqual({
      slot: 0,
      optimizer: "adam",
      addons: ["warmup", "own-schedule"],
      schedule: text,
      values: {},
    });
    expect(spec.edits).toEqual([]);
    isLinked(spec);
    const back = withAddon(spec, 0, "step");
    expect(back.contenders[0]).toMatchObject({ addons: ["warmup", "step"] });
    expect(back.contenders[0]).not.toHaveProperty("schedule");
    isLinked(back);
  });

  it("keeps the values and edits that another text permits", () => {
    const before = read(
      `schedule=${encodeURIComponent(text)}&o=adam,lr:0.1,own-schedule.k:0.9&at=5,1,lr:0.2,own-schedule.k:0.6&at=7,1,own-schedule.k:0.8`,
    );
    const spec = withSchedule(before, 0, other);
    expect(spec.contenders[0]).toMatchObject({ schedule: other, values: { lr: 0.1 } });
    expect(spec.edits.map(({ step, name }) => [step, name])).toEqual([
      [5, "lr"],
      [5, "own-schedule.k"],
    ]);
    isLinked(spec);
  });

  it("stays with another optimizer, is copied with its contender, and is dropped when it is removed", () => {
    const spec = withSchedule(read("o=adam&o=sgd"), 0, text);
    expect(withOptimizer(spec, 0, "sgd", { lr: 0.3 }).contenders[0]).toMatchObject({
      optimizer: "sgd",
      schedule: text,
    });
    const twice = withDuplicate(spec, 0);
    expect(twice.contenders[1]).toMatchObject({ addons: ["own-schedule"], schedule: text });
    isLinked(twice);
    expect(withoutAddon(spec, 0, "own-schedule").contenders[0]).toEqual({
      slot: 0,
      optimizer: "adam",
      values: {},
    });
  });

  it("is not added to an optimizer without a learning rate", () => {
    const rateless = [...optimizers.values()].find(
      ({ hyperparameters }) => !Object.hasOwn(hyperparameters, "lr"),
    );
    const { spec } = decode(`o=${rateless?.id}&o=sgd`);
    expect(spec.contenders[0].optimizer).toBe(rateless?.id);
    expect(withSchedule(spec, 0, text)).toBe(spec);
  });

  it.each([...addons.values()].filter(({ kind }) => kind === "schedule").map(({ id }) => id))(
    "gives the same race as %s, from which it was written out",
    (id) => {
      const spec = read(`surface=bowl&steps=120&o=sgd,lr:0.05,${id}`);
      const written = withScheduleWrittenOut(spec, 0);
      isLinked(written);
      expect(written.contenders[0]).toMatchObject({ addons: ["own-schedule"], values: { lr: 0.05 } });
      const [before, after] = [spec, written].map((one) => run(one)[0]);
      expect(after.loss).toEqual(before.loss);
    },
  );

  it("keeps the edits of the schedule from which it is written out", () => {
    const spec = read("o=sgd,lr:0.001,cosine.tMax:90&at=9,1,cosine.tMax:50&steps=60");
    const written = withScheduleWrittenOut(spec, 0);
    expect(written.edits).toEqual([{ step: 9, slot: 0, name: "own-schedule.tMax", value: 50 }]);
    const [before, after] = [spec, written].map((one) => run(one)[0]);
    expect(after.loss).toEqual(before.loss);
  });
});
