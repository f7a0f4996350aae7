import { expect, it } from "vitest";
import {
  addons,
  compose,
  idleReason,
  type OptimizerDefinition,
  optimizers,
  resolve,
  type Values,
} from "../index.ts";
import { Rig } from "../testing/rig.ts";

const sgd = optimizers.get("sgd") as OptimizerDefinition;
const withAddons = [...addons.values()].map((addon) => ({ ...compose(sgd, [addon]), id: addon.id }));

/** Hyperparameters that lose their effect on these vectors alone: SOAP's turn matrices, and a bound of Adafactor's. */
const elsewhere = [
  "shampooBeta at precondition1d",
  "preconditionFrequency at precondition1d",
  "eps1 at epsForm",
];

const fits = (definition: OptimizerDefinition, given: Values): boolean =>
  !definition.conflict?.(resolve(definition, given));

const run = (definition: OptimizerDefinition, values: Values): number[] => {
  const rig = new Rig(definition, values);
  rig.advance(30);
  return rig.data.flatMap((data) => [...data]);
};

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.every(
    (value, i) => Object.is(value, other[i]) || Math.abs(value - other[i]) <= 1e-11 * (1 + Math.abs(value)),
  );

/** Returns three values across the slider of a hyperparameter. */
function across({ hyperparameters }: OptimizerDefinition, name: string): number[] {
  const { slider, range, scale } = hyperparameters[name];
  const middle = scale === "log" ? Math.sqrt(slider.min * slider.max) : (slider.min + slider.max) / 2;
  return [slider.min, range.whole || scale === "switch" ? Math.ceil(middle) : middle, slider.max];
}

/** Says whether changing a hyperparameter changes a run that has the values `base` besides. */
function hasEffect(definition: OptimizerDefinition, name: string, base: Values): boolean {
  const runs = across(definition, name)
    .map((value) => ({ ...base, [name]: value }))
    .filter((given) => fits(definition, given))
    .map((given) => run(definition, given));
  return runs.some((one) => !isNear(one, runs[0]));
}

const declared = [...optimizers.values(), ...withAddons].flatMap((definition) =>
  Object.entries(definition.hyperparameters).flatMap(([name, { idleAt = {} }]) =>
    Object.entries(idleAt).map(([other, value]) => ({ id: definition.id, definition, name, other, value })),
  ),
);

it.each(declared)("$name of $id has no effect where $other is $value, and one where it is not", (one) => {
  const { definition, name, other, value } = one;
  const reasonAt = (values: Values) => idleReason(definition, name, resolve(definition, values));
  const label = definition.hyperparameters[other].label;
  expect(reasonAt({ [other]: value })).toBe(`${label} is ${value}`);
  expect(hasEffect(definition, name, { [other]: value })).toBe(false);
  const busy = across(definition, other).filter((elsewhere) => elsewhere !== value);
  expect(busy.map((elsewhere) => reasonAt({ [other]: elsewhere }))).toEqual(busy.map(() => null));
  expect(busy.some((elsewhere) => hasEffect(definition, name, { [other]: elsewhere }))).toBe(true);
});

it.each([...optimizers.values()])(
  "$id declares each hyperparameter that a 0 of another deprives of its effect",
  (definition) => {
    const { hyperparameters } = definition;
    const found: string[] = [];
    const zeros = Object.keys(hyperparameters).filter((one) => hyperparameters[one].slider.min === 0);
    for (const other of zeros) {
      const [off, on] = [{ [other]: 0 }, { [other]: across(definition, other)[1] }];
      if (!fits(definition, off) || !fits(definition, on)) continue;
      for (const [name, { idleAt = {} }] of Object.entries(hyperparameters))
        if (name !== other && idleAt[other] !== 0 && !elsewhere.includes(`${name} at ${other}`))
          if (hasEffect(definition, name, on) && !hasEffect(definition, name, off))
            found.push(`${name} at ${other} 0`);
    }
    expect(found).toEqual([]);
  },
);
