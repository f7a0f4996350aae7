import fc from "fast-check";
import { optimizers, resolve } from "../../optim/index.ts";
import { surfaces } from "../../surfaces/index.ts";
import {
  type Contender,
  chosenSurface,
  defaultSpec,
  normalizeEdits,
  ranges,
  type SurfaceChoice,
  type SurfaceSpec,
} from "../index.ts";

/** Specs as `decode` gives them, for property tests. */

/** Some of the names, each with a value of its own. */
const some = (each: Readonly<Record<string, fc.Arbitrary<number>>>): fc.Arbitrary<Record<string, number>> =>
  fc
    .subarray(Object.keys(each))
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, each[name]]))));

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((value) => value + 0);

const builtin: fc.Arbitrary<SurfaceChoice> = fc
  .constantFrom(...surfaces.values())
  .chain(({ id, settings = {} }) =>
    some(
      Object.fromEntries(Object.entries(settings).map(([name, { min, max }]) => [name, number(min, max)])),
    ).map((given) => ({
      kind: "builtin" as const,
      id,
      settings: Object.fromEntries(
        Object.entries(given).filter(([name, value]) => value !== settings[name].default),
      ),
    })),
  );

const formula: fc.Arbitrary<SurfaceChoice> = fc
  .constantFrom(
    "x^2 + y^2",
    "(x - 1)^2*2+y ^ 4 # a comment & more",
    "where(x == 0, 1, y%2)".replace("%2", "/2"),
    "exp(-x)\n+ y^2",
  )
  .map((source) => ({ kind: "formula", source }));

const values = (optimizer: string): fc.Arbitrary<Record<string, number>> => {
  const definition = optimizers.get(optimizer);
  if (!definition) throw new Error(optimizer);
  const each = Object.entries(definition.hyperparameters).map(([name, { range, scale }]) => {
    const inside = range.whole
      ? fc.integer({ min: range.min, max: Math.min(range.max, 2 ** 31 - 1) })
      : number(range.min, range.max).filter((value) => !range.openMax || value < range.max);
    return [name, scale === "switch" ? fc.constantFrom(0, 1) : inside] as const;
  });
  return some(Object.fromEntries(each))
    .map((given) =>
      Object.fromEntries(
        Object.entries(given).filter(([name, value]) => value !== definition.hyperparameters[name].default),
      ),
    )
    .filter((given) => !definition.conflict?.(resolve(definition, given)));
};

const contenders: fc.Arbitrary<Contender[]> = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    fc.array(fc.constantFrom(...optimizers.keys()), { minLength: 8, maxLength: 8 }),
  )
  .chain(([slots, ids]) =>
    fc.tuple(
      ...slots.map((slot, i) => values(ids[i]).map((given) => ({ slot, optimizer: ids[i], values: given }))),
    ),
  );

/** Learning rates only: no two of them can contradict each other. */
const edits = (race: readonly Contender[]) => {
  const changeable = race.flatMap(({ slot, optimizer }) =>
    ["lr", "weightDecay"]
      .filter((name) => Object.hasOwn(optimizers.get(optimizer)?.hyperparameters ?? {}, name))
      .map((name) => ({ slot, name })),
  );
  if (changeable.length === 0) return fc.constant([]);
  const change = fc.record({
    step: fc.integer({ min: 0, max: ranges.steps.max }),
    of: fc.constantFrom(...changeable),
    value: number(0, 10),
  });
  return fc.array(
    change.map(({ step, of, value }) => ({ step, ...of, value })),
    { maxLength: 20 },
  );
};

export const arbitrarySpec: fc.Arbitrary<SurfaceSpec> = fc
  .tuple(fc.oneof(builtin, formula), contenders)
  .chain(([surface, race]) =>
    fc.record({
      kind: fc.constant("surface" as const),
      surface: fc.constant(surface),
      start: fc.oneof(
        fc.constant(chosenSurface(surface).starts[0]),
        fc.tuple(number(-1e6, 1e6), number(-1e6, 1e6)),
      ),
      contenders: fc.constantFrom(race, defaultSpec.contenders),
      steps: fc.integer({ ...ranges.steps }),
      seed: fc.integer({ ...ranges.seed }),
      noise: number(0, 1e6),
      tolerance: number(0, 1e6),
      edits: fc.constant([]),
    }),
  )
  .chain((spec: SurfaceSpec) =>
    edits(spec.contenders).map((made) => ({ ...spec, edits: normalizeEdits(made) })),
  );
