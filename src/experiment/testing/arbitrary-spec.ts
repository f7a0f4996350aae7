import fc from "fast-check";
import {
  type AddonDefinition,
  addons,
  compose,
  misfit,
  type OptimizerDefinition,
  optimizers,
  type Range,
  resolve,
} from "../../optim/index.ts";
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

const within = ({ min, max, openMin, openMax, whole }: Range): fc.Arbitrary<number> =>
  whole
    ? fc.integer({ min, max: Math.min(max, 2 ** 31 - 1) })
    : number(min, max).filter((value) => !(openMax && value === max) && !(openMin && value === min));

const values = (definition: OptimizerDefinition): fc.Arbitrary<Record<string, number>> => {
  const each = Object.entries(definition.hyperparameters).map(
    ([name, { range, scale }]) => [name, scale === "switch" ? fc.constantFrom(0, 1) : within(range)] as const,
  );
  return some(Object.fromEntries(each))
    .map((given) =>
      Object.fromEntries(
        Object.entries(given).filter(([name, value]) => value !== definition.hyperparameters[name].default),
      ),
    )
    .filter((given) => !definition.conflict?.(resolve(definition, given)));
};

/** Those that can run on a surface. */
const racing = [...optimizers.values()].filter(
  (definition) => !("create" in definition && definition.needs === "residuals"),
);

/** An optimizer with what goes well round it. */
const composed: fc.Arbitrary<OptimizerDefinition> = fc
  .tuple(fc.constantFrom(...racing), fc.subarray([...addons.values()], { maxLength: 4 }))
  .map(([optimizer, chosen]) => {
    const fitting: AddonDefinition[] = [];
    for (const addon of chosen) if (!misfit(optimizer, addon, fitting)) fitting.push(addon);
    return compose(optimizer, fitting);
  });

const contender = (slot: number): fc.Arbitrary<Contender> =>
  composed.chain((definition) =>
    values(definition).map((given) => ({
      slot,
      optimizer: definition.id,
      ...(definition.addons ? { addons: definition.addons.map(({ id }) => id) } : {}),
      values: given,
    })),
  );

const contenders: fc.Arbitrary<Contender[]> = fc
  .shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 })
  .chain((slots) => fc.tuple(...slots.map(contender)));

/** Of one contender, what no other value can contradict: a learning rate, and what addons without conflicts have. */
const edit = ({ slot, optimizer, addons: ids = [] }: Contender) => {
  const rate = { min: 0, max: 10 };
  const names = ["lr", "weightDecay"]
    .filter((name) => optimizers.get(optimizer)?.hyperparameters[name])
    .map((name): [name: string, range: Range] => [name, rate]);
  for (const id of ids) {
    const { conflict, hyperparameters = {} } = addons.get(id) ?? {};
    for (const [name, { range, scale }] of Object.entries(conflict ? {} : hyperparameters))
      if (scale !== "switch") names.push([`${id}.${name}`, range]);
  }
  if (names.length === 0) return null;
  return fc.constantFrom(...names).chain(([name, range]) =>
    fc.record({
      step: fc.integer({ min: 0, max: ranges.steps.max }),
      slot: fc.constant(slot),
      name: fc.constant(name),
      value: within(range),
    }),
  );
};

const edits = (race: readonly Contender[]) => {
  const changeable = race.map(edit).filter((one) => one !== null);
  return changeable.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...changeable), { maxLength: 20 });
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
