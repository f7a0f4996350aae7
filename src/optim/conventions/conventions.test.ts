import { describe, expect, it } from "vitest";
import { conventions, optimizers, ownRule } from "../index.ts";

describe("conventions", () => {
  const all = conventions().flatMap((id) => conventions(id).map((one) => [id, one] as const));

  it("has an entry for every optimizer", () => {
    expect(conventions()).toEqual([...optimizers.keys()]);
    for (const id of conventions()) expect(conventions(id).length, id).toBeGreaterThan(0);
  });

  it.each(all.map(([id, one]) => [`${id}: ${one.title} ${one.version}`, id, one] as const))(
    "%s",
    (_, id, one) => {
      expect(Object.keys(one).sort()).toEqual(
        ["library", "options", "rule", "text", "title", "values", "version"].sort(),
      );
      expect(one.text).toMatch(/\.$/);
      for (const ours of Object.values(one.options).flat()) expect(Object.keys(one.values)).toContain(ours);
      if (one.rule === null) {
        expect(Object.keys(one.values).sort()).toEqual(
          Object.keys(optimizers.get(id)?.hyperparameters ?? {}).sort(),
        );
        return;
      }
      // Declared at the library's defaults.
      const { hyperparameters } = ownRule(one.rule);
      expect(Object.keys(hyperparameters).sort()).toEqual(Object.keys(one.values).sort());
      for (const [name, { default: value }] of Object.entries(hyperparameters))
        expect(value, name).toBe(one.values[name]);
    },
  );

  it("lists first the libraries that have the rule as it is here", () => {
    const [torch, optax] = conventions("adam");
    expect(torch).toMatchObject({
      title: "torch.optim.Adam",
      library: "pytorch",
      values: { lr: 1e-3, beta1: 0.9, beta2: 0.999, eps: 1e-8, weightDecay: 0, amsgrad: 0 },
      options: { lr: "lr", betas: ["beta1", "beta2"], weight_decay: "weightDecay" },
    });
    expect(optax).toMatchObject({ library: "optax", options: { learning_rate: "lr", b1: "beta1" } });
  });

  it("has the defaults of eps in Keras and TensorFlow", () => {
    const eps = (id: string, title: string) => conventions(id).find((one) => one.title === title)?.values.eps;
    expect(eps("adam", "keras.optimizers.Adam")).toBe(1e-7);
    expect(eps("rmsprop", "keras.optimizers.RMSprop")).toBe(1e-7);
    expect(eps("adam", "tf.compat.v1.train.AdamOptimizer")).toBe(1e-8);
    expect(eps("rmsprop", "tf.compat.v1.train.RMSPropOptimizer")).toBe(1e-10);
  });

  it("suggests the nearest id for one that does not exist", () => {
    expect(() => conventions("adma")).toThrow(
      new RangeError('id must be an optimizer\'s, got "adma"; did you mean adam?'),
    );
    expect(() => conventions("xyzzy")).toThrow(/conventions\(\) lists them/);
    expect(() => conventions(null as unknown as string)).toThrow(RangeError);
    expect(() => conventions("constructor")).toThrow(RangeError);
  });
});
