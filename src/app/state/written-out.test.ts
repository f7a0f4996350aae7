import { describe, expect, it, test } from "vitest";
import { decode, encode, run, type Spec, type SurfaceSpec } from "../../experiment/index.ts";
import { optimizers, ownRule, resolve } from "../../optim/index.ts";
import { isWritable, writtenOut } from "../../optim/typed/written-out.ts";
import { withRule } from "../actions/rule-changes.ts";

const surface = (hash: string): SurfaceSpec => {
  const { spec, problems } = decode(hash);
  if (spec.kind !== "surface" || problems.length > 0) throw new Error(hash);
  return spec;
};

const rules = [...optimizers.values()];

describe("a rule written out", () => {
  for (const definition of rules.filter(isWritable))
    it(`gives the same race as its optimizer: ${definition.id}`, () => {
      const [{ values }] = definition.variants;
      const spec = surface(`steps=60&o=${definition.id}`);
      const set = { ...spec, contenders: [{ ...spec.contenders[0], values }] };
      const own = withRule(set, 0, writtenOut(definition, resolve(definition, values)));
      const [before] = run(set);
      const [after] = run(own);
      expect(after.x).toEqual(before.x);
      expect(after.y).toEqual(before.y);
      expect(decode(encode(own))).toEqual({ spec: own, problems: [] });
    });
});

describe("a typed rule", () => {
  const rule = "# Half\nlr = 0.5 in 0..1\nk = 3 in 1..9\np = p - lr * g * scale / k";

  test("has the name of its first comment, and a hyperparameter for each name that it declares or never assigns", () => {
    const { name, hyperparameters } = ownRule(rule);
    expect(name).toBe("Half");
    expect(Object.keys(hyperparameters)).toEqual(["lr", "k", "scale"]);
    expect(hyperparameters.lr).toMatchObject({ default: 0.5, range: { min: 0, max: 1 }, scale: "linear" });
    expect(hyperparameters.scale.default).toBe(1);
  });

  test("keeps the values and edits that the next rule permits", () => {
    const spec = surface(
      `rule=${encodeURIComponent(rule)}&o=own,lr:0.25,k:2,scale:7&at=10,1,lr:0.1,k:4&at=20,1,scale:2`,
    );
    const next = withRule(spec, 0, "lr = 0.5 in 0.2..1\nk = 3 in 1..9\np = p - lr * g / k");
    expect(next.contenders[0].values).toEqual({ lr: 0.25, k: 2 });
    expect(next.edits.map(({ name, value }) => [name, value])).toEqual([["k", 4]]);
    expect(decode(encode(next))).toEqual({ spec: next, problems: [] });
  });

  test.each<[string, string]>([
    ["slot = 1 in 0..2; p = p - slot * g", "slot"],
    ["p = p - __proto__ * g", "__proto__"],
  ])("cannot have a hyperparameter that a link could not carry: %s", (source, name) => {
    expect(() => ownRule(source)).toThrow(name);
  });

  test.each(["p = p - lr * g; p = x.constructor", "alert(1)", "m = g", "p = 1", "p = p +"])(
    "with errors is refused by a link: %s",
    (source) => {
      const { spec, problems } = decode(`rule=${encodeURIComponent(source)}&o=own&o=adam`);
      expect(spec.contenders.map(({ optimizer }) => optimizer)).toEqual(["adam"]);
      expect(problems.map(({ field, value }) => [field, value])).toEqual([["rule", source]]);
    },
  );

  test("is written once into a link for all contenders that have it", () => {
    const spec = surface("rule=p%20%3D%20p%20-%20lr*g&rule=p%20%3D%20p%20-%20g&o=own&o=own2&o=own,lr:0.5");
    expect(spec.contenders.map((one) => one.rule)).toEqual(["p = p - lr*g", "p = p - g", "p = p - lr*g"]);
    expect(encode(spec).match(/rule=/g)).toHaveLength(2);
    expect(decode(encode(spec)).spec).toEqual(spec satisfies Spec);
  });

  test("that a link refers to but does not have is a problem of the link", () => {
    const { problems } = decode("rule=p%20%3D%20p%20-%20g&o=own2&o=own");
    expect(problems).toMatchObject([{ field: "o", value: "own2" }]);
  });
});
