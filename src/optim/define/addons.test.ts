import { describe, expect, it } from "vitest";
import { addons, compose, incompatibility, isInRange, optimizers, resolve } from "../index.ts";
import { readOptions } from "../library/options.ts";
import { Rig } from "../testing/rig.ts";
import { addonKinds } from "./addon.ts";

/** Optimizers to wrap, with a decay, so that the tests detect a gradient of 0 in the place of none. */
const bases = [
  ["sgd", { lr: 0.01, momentum: 0.9, weightDecay: 0.1 }],
  ["adam", { lr: 0.05, weightDecay: 0.1 }],
] as const;

/** Some addons by name, so that the tests fail where a folder is not found. */
const written = ["accumulate", "clip-norm", "clip-value", "warmup", "cosine", "wsd"];

const optimizer = (id: string) => {
  const found = optimizers.get(id);
  if (!found) throw new Error(id);
  return found;
};

it("finds the addons and the schedules", () => {
  expect([...addons.keys()]).toEqual(expect.arrayContaining(written));
});

describe.each([...addons.values()])("$id", (addon) => {
  it("has an id that a link can distinguish from everything else in an o=", () => {
    expect(addon.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(addon.id).not.toMatch(/^(slot|weights|biases|layer\d+)$/);
    expect(optimizers.has(addon.id)).toBe(false);
    expect(addonKinds).toContain(addon.kind);
    for (const name of Object.keys(addon.hyperparameters)) expect(name).toMatch(/^[a-z]\w*$/);
  });

  it("has defaults and slider ends inside the permitted ranges", () => {
    const definition = compose(optimizer("adam"), [addon]);
    const values = resolve(definition, {});
    expect(definition.conflict?.(values) ?? null).toBeNull();
    for (const [name, hyperparameter] of Object.entries(definition.hyperparameters))
      for (const value of [values[name], hyperparameter.slider.min, hyperparameter.slider.max])
        expect(isInRange(value, hyperparameter.range), `${name} ${value}`).toBe(true);
  });

  it("names what is out of range, with its value", () => {
    const definition = compose(optimizer("adam"), [addon]);
    for (const [own, { range }] of Object.entries(addon.hyperparameters)) {
      const name = `${addon.id}.${own}`;
      const halves = range.whole ? [range.min + 0.5] : [];
      for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, range.min - 1, ...halves])
        expect(() => readOptions(definition, { [name]: wrong }), `${name} ${wrong}`).toThrow(
          new RegExp(`^${name.replace(".", "\\.")} must be .*got ${wrong}$`),
        );
    }
  });

  for (const [id, given] of bases) {
    const definition = compose(optimizer(id), [addon]);
    if (incompatibility(optimizer(id), addon)) continue;

    it(`continues bit for bit from a saved state where it wraps ${id}`, () => {
      for (const steps of [0, 1, 6, 57]) {
        const first = new Rig(definition, given);
        first.advance(steps);
        const saved = first.save();
        first.advance(60);
        const second = new Rig(definition, given);
        second.load(saved);
        second.advance(60);
        expect(second.data).toEqual(first.data);
        expect(second.save()).toEqual(first.save());
      }
    });

    it(`writes no gradient and moves only tensors that have one, where it wraps ${id}`, () => {
      const whole = new Rig(definition, given);
      const start = whole.data.map((data) => data.slice());
      expect(whole.advance(20)).toBe(true);
      expect(whole.data[0]).not.toEqual(start[0]);
      const half = new Rig(definition, given, 1);
      expect(half.advance(20)).toBe(true);
      expect(half.data[0]).not.toEqual(start[0]);
      expect(half.data[1]).toEqual(start[1]);
    });
  }
});
