import { describe, expect, it } from "vitest";
import { checkRule, parseProgram, printTex } from "../lang/index.ts";
import { printProgram } from "../lang/testing/print-program.ts";
import { withProse } from "./define/with-prose.ts";
import * as library from "./index.ts";
import {
  createMethod,
  families,
  isWhole,
  Optimizer,
  type OptimizerDefinition,
  optimizers,
  resolve,
} from "./index.ts";
import { readOptions } from "./library/options.ts";
import { Rig } from "./testing/rig.ts";
import { bowl, plain, rosenbrock, Trial } from "./testing/trial.ts";

/** Hyperparameters that pull parameters towards zero without a gradient. */
const decays = ["weightDecay", "lambd"];

/** Returns the values of its first variant, which is tuned for surfaces. */
const tuned = ({ variants: [first] }: OptimizerDefinition) => first.values;

const withoutDecay = (definition: OptimizerDefinition) => ({
  ...tuned(definition),
  ...Object.fromEntries(decays.filter((name) => definition.hyperparameters[name]).map((name) => [name, 0])),
});

/** Returns a number of steps, a few more than an optimizer of its kind needs. */
const enough = (definition: OptimizerDefinition) =>
  definition.kind === "method" && definition.needsClosure ? 300 : 2000;

/** Says whether the step of a tensor depends on that tensor alone. */
const isApart = (definition: OptimizerDefinition) =>
  !isWhole(definition) && !(definition.kind === "rule" && definition.rule.includes("total("));

/** Says whether elements interact through totals alone: then their division into tensors makes no difference. */
const isParted = (definition: OptimizerDefinition) =>
  isWhole(definition) || (definition.kind === "rule" && !/\b(sum|mean|norm|dot)\(/.test(definition.rule));

describe.each([...optimizers.values()].map((definition) => [definition.id, definition] as const))(
  "%s",
  (_, definition) => {
    it("states its paper, its notes and its family", () => {
      const { paper, notes } = withProse(definition);
      expect(paper).toMatch(/\b(19|20)\d\d\b/);
      expect(notes.length).toBeGreaterThan(150);
      expect(families.map(({ id }) => id)).toContain(definition.family);
    });

    it("stays where the gradient is 0", () => {
      const trial = new Trial(definition, withoutDecay(definition), plain);
      trial.advance(3);
      expect([...trial.data]).toEqual(plain.start);
    });

    it("descends a bowl and Rosenbrock's valley with its first variant's values", () => {
      const round = new Trial(definition, tuned(definition), bowl);
      const before = round.evaluate();
      expect(round.advance(enough(definition))).toBeLessThan(0.05 * before);
      // From 24.2; 4.1 is the floor of the valley on the wrong side.
      expect(new Trial(definition, tuned(definition), rosenbrock).advance(enough(definition))).toBeLessThan(
        0.2,
      );
    });

    it("makes the same steps in a second run", () => {
      const [a, b] = [0, 1].map(() => new Trial(definition, tuned(definition), rosenbrock));
      a.advance(50);
      b.advance(50);
      expect(a.data).toEqual(b.data);
    });

    it("never writes into a gradient", () => {
      expect(new Rig(definition, tuned(definition)).advance(5)).toBe(true);
    });

    if (!isWhole(definition))
      it("leaves a tensor without a gradient alone, and moves the other", () => {
        const [rig, whole] = [
          new Rig(definition, tuned(definition), 0),
          new Rig(definition, tuned(definition)),
        ];
        const [first, second] = rig.data.map((data) => data.slice());
        rig.advance(5);
        whole.advance(5);
        expect(rig.data[0]).toEqual(first);
        expect(rig.data[1]).not.toEqual(second);
        expect(whole.data[0]).not.toEqual(first);
      });

    if (isApart(definition))
      it("moves each tensor by the values that are set for that tensor", () => {
        const values = resolve(definition, tuned(definition));
        const rates = [values.lr, values.lr / 2];
        const both = driven(definition, rates);
        for (const [k, rate] of rates.entries()) expect(both[k]).toEqual(driven(definition, [rate])[0]);
        expect(both[0]).not.toEqual(both[1]);
      });

    if (isParted(definition))
      it("makes the same steps with all elements in one tensor as in one tensor each", () => {
        const [one, each] = [false, true].map(
          (apart) => new Trial(definition, tuned(definition), rosenbrock, apart),
        );
        one.advance(30);
        each.advance(30);
        for (const i of [0, 1]) expect(Math.abs(each.data[i] - one.data[i])).toBeLessThan(1e-12);
      });

    it("rejects by name a value that is out of range, not a number or not finite", () => {
      for (const [name, { range, scale }] of Object.entries(definition.hyperparameters)) {
        const wrong = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        if (range.min > -Number.MAX_VALUE) wrong.push(range.openMin ? range.min : range.min - 0.5);
        if (range.max < Number.MAX_VALUE) wrong.push(range.openMax ? range.max : range.max + 0.5);
        if (range.whole) wrong.push(range.min + 0.5);
        if (scale === "switch") wrong.push(0.5);
        for (const value of wrong) {
          expect(() => readOptions(definition, { [name]: value }), `${name}: ${value}`).toThrow(RangeError);
          expect(() => readOptions(definition, { [name]: value })).toThrow(`${name} must be`);
        }
      }
    });

    const averaged = Object.keys(definition.hyperparameters).filter((name) =>
      /^(beta\d|rho|momentum)$/.test(name),
    );
    if (averaged.length > 0)
      it("rejects a decay rate of 1, with which an average would forget nothing", () => {
        for (const name of averaged)
          expect(() => readOptions(definition, { [name]: 1 }), name).toThrow(/below 1, got 1/);
      });

    const { eps } = definition.hyperparameters;
    if (eps && !eps.range.openMin)
      it("says that 0/0 ends the run where eps is 0, exactly where it does", () => {
        const trial = new Trial(definition, { ...withoutDecay(definition), eps: 0 }, plain);
        trial.advance(10);
        const lost = eps.meaning.includes("0/0");
        expect([...trial.data]).toEqual(lost ? [Number.NaN, Number.NaN] : plain.start);
      });

    const { tuples } = definition;
    if (tuples)
      it("gives its tuples the names of its hyperparameters", () => {
        for (const [name, names] of Object.entries(tuples)) {
          const values = names.map((one) => resolve(definition, {})[one]);
          expect(Object.keys(readOptions(definition, { [name]: values }))).toEqual(names);
          expect(() => readOptions(definition, { [name]: values.slice(1) })).toThrow(
            `${name} must be an array`,
          );
        }
      });
  },
);

/** Returns tensors of one element each after five steps down x⁴/4 from 1.5, each with a separate learning rate. */
function driven(definition: OptimizerDefinition, rates: readonly number[]): Float64Array[] {
  const method = createMethod(definition, 1);
  const tensors = rates.map(() => ({ data: Float64Array.of(1.5), grad: new Float64Array(1), shape: [1] }));
  const oracle = {
    loss: 0,
    evaluate: () => 0,
    hessianProduct: (vectors: readonly Float64Array[], out: readonly Float64Array[]) => {
      for (const [k, { data }] of tensors.entries()) out[k][0] = 3 * data[0] ** 2 * vectors[k][0];
    },
  };
  for (const [k, lr] of rates.entries()) {
    method.add(tensors[k]);
    for (const [name, value] of Object.entries(resolve(definition, { ...tuned(definition), lr })))
      method.set(k, name, value);
  }
  for (let t = 0; t < 5; t++) {
    for (const { data, grad } of tensors) grad[0] = data[0] ** 3;
    method.step(tensors, oracle);
  }
  return tensors.map(({ data }) => data);
}

const rules = [...optimizers.values()].flatMap((one) =>
  one.kind === "rule" ? [[one.id, one] as const] : [],
);

describe.each(rules)("the rule of %s", (_, definition) => {
  const { rule, hyperparameters, curvature } = definition;
  const program = parseProgram(rule);

  it("reads every hyperparameter that it has", () => {
    const { hyperparameters: read } = checkRule(program, new Set(Object.keys(hyperparameters)), {
      curvature: curvature !== undefined,
    });
    expect([...read].sort()).toEqual(Object.keys(hyperparameters).sort());
  });

  // The page races the rival as a typed rule, in which h would be a hyperparameter.
  it("is not raced against another that reads an estimate of curvature", () => {
    const { conventions = [] } = withProse(definition);
    if (curvature) for (const { rival } of conventions) expect(rival).toBeUndefined();
  });

  it("is the same when printed and read again", () => {
    const printed = printProgram(program);
    expect(printProgram(parseProgram(printed))).toBe(printed);
  });

  it("has an equation for every line of the rule", () => {
    const symbols = new Map(Object.entries(hyperparameters).map(([name, { tex }]) => [name, tex]));
    for (const { value } of program.statements) expect(printTex(value, symbols)).toMatch(/\S/);
  });
});

describe("the library", () => {
  const files = import.meta.glob<Record<string, unknown>>(["./rules/*.ts", "!**/*.*.ts"], { eager: true });

  it.each(Object.entries(files))("has a class for %s", (_, { default: definition, ...named }) => {
    const classes = Object.entries(named).filter(
      ([, value]) => typeof value === "function" && value.prototype instanceof Optimizer,
    );
    expect(classes).toHaveLength(1);
    const [[name, one]] = classes;
    expect((library as Record<string, unknown>)[name]).toBe(one);
    const made = new (one as new (params: library.Parameter[]) => Optimizer<object>)([
      new library.Parameter([1]),
    ]);
    expect(made.values()).toEqual(resolve(definition as OptimizerDefinition, {}));
  });
});
