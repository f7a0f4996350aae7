import fc from "fast-check";
import {
  type AddonDefinition,
  addons,
  compose,
  type Hyperparameter,
  incompatibilityAmong,
  isLeastSquares,
  type OptimizerDefinition,
  optimizers,
  ownSchedule,
  ownScheduleId,
  type Range,
  resolve,
  unsupportedReason,
} from "../../optim/index.ts";
import { problems } from "../../problems/index.ts";
import { surfaces } from "../../surfaces/index.ts";
import {
  addonOf,
  type Contender,
  chosenSurface,
  defaultProblemSpec,
  defaultSpec,
  type Noise,
  noiseOf,
  normalizeEdits,
  optimizerOf,
  type ProblemSpec,
  ranges,
  type Spec,
  type SurfaceChoice,
  type SurfaceSpec,
  settingsConflict,
  traitsOfSpec,
  withFittingSeeds,
} from "../index.ts";

/** Generators of specs as `decode` gives them, for property tests. */

/** Generates some of the names, each with a value. */
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

/** Generates values of a hyperparameter: any of its range, or those that a person would set. */
type Setting = (hyperparameter: Pick<Hyperparameter, "range" | "scale" | "slider">) => fc.Arbitrary<number>;

const anywhere: Setting = ({ range, scale }) => (scale === "switch" ? fc.constantFrom(0, 1) : within(range));

/** Generates values of the slider, evenly or by ratio, with the digits that a person would type. */
const onSlider: Setting = ({ range, scale, slider: { min, max } }) => {
  if (scale === "switch") return fc.constantFrom(0, 1);
  if (range.whole) return fc.integer({ min, max });
  return fc
    .integer({ min: 1, max: 999 })
    .map((k) =>
      min > 0 && scale === "log" ? min * (max / min) ** (k / 1000) : min + ((max - min) * k) / 1000,
    )
    .map((value) => Number(value.toPrecision(4)));
};

const values = (definition: OptimizerDefinition, setting: Setting): fc.Arbitrary<Record<string, number>> => {
  const each = Object.entries(definition.hyperparameters).map(
    ([name, hyperparameter]) => [name, setting(hyperparameter)] as const,
  );
  return some(Object.fromEntries(each))
    .map((given) =>
      Object.fromEntries(
        Object.entries(given).filter(([name, value]) => value !== definition.hyperparameters[name].default),
      ),
    )
    .filter((given) => !definition.conflict?.(resolve(definition, given)));
};

/** The optimizers that can run on a surface. */
const racing = [...optimizers.values()].filter((definition) => !isLeastSquares(definition));

/** Typed schedules; a contender has at most one. */
const ownSchedules = [
  "# Falls\nk = 0.5 in 0..1\nrate = base * k^(4 * t / steps)",
  "init rate = base\nrate = rate * kept",
].map(ownSchedule);

/** Generates optimizers with addons that can be combined with them. */
const composed: fc.Arbitrary<OptimizerDefinition> = fc
  .tuple(fc.constantFrom(...racing), fc.subarray([...addons.values(), ...ownSchedules], { maxLength: 4 }))
  .map(([optimizer, chosen]) => {
    const fitting: AddonDefinition[] = [];
    for (const addon of chosen)
      if (!incompatibilityAmong([...fitting, optimizer], addon)) fitting.push(addon);
    return compose(optimizer, fitting);
  });

const scheduleIn = ({ addons: round = [] }: OptimizerDefinition): Pick<Contender, "schedule"> => {
  const own = round.find(({ id }) => id === ownScheduleId);
  return own?.kind === "schedule" ? { schedule: own.rule } : {};
};

const contender = (slot: number, setting: Setting): fc.Arbitrary<Contender> =>
  composed.chain((definition) =>
    values(definition, setting).map((given) => ({
      slot,
      optimizer: definition.id,
      ...(definition.addons ? { addons: definition.addons.map(({ id }) => id) } : {}),
      ...scheduleIn(definition),
      values: given,
    })),
  );

const contenders = (most: number, setting: Setting): fc.Arbitrary<Contender[]> =>
  fc
    .shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: most })
    .chain((slots) => fc.tuple(...slots.map((slot) => contender(slot, setting))));

/** Generates edits that contradict no other value: of a learning rate, or of addons without conflicts. */
const edit = (one: Contender, steps: number, setting: Setting) => {
  const { slot, optimizer, addons: ids = [] } = one;
  const own = optimizers.get(optimizer)?.hyperparameters ?? {};
  const names = ["lr", "weightDecay"]
    .filter((name) => own[name])
    .map((name): [string, fc.Arbitrary<number>] => [
      name,
      setting({ ...own[name], range: { min: 0, max: 10 } }),
    ]);
  for (const id of ids) {
    const { conflict, hyperparameters } = addonOf(one, id);
    for (const [name, hyperparameter] of Object.entries(conflict ? {} : hyperparameters))
      if (hyperparameter.scale !== "switch") names.push([`${id}.${name}`, setting(hyperparameter)]);
  }
  if (names.length === 0) return null;
  return fc.constantFrom(...names).chain(([name, value]) =>
    fc.record({
      step: fc.integer({ min: 0, max: steps }),
      slot: fc.constant(slot),
      name: fc.constant(name),
      value,
      flag: fc.constantFrom({}, { continues: true } as const),
    }),
  );
};

const edits = (race: readonly Contender[], steps: number, setting: Setting) => {
  const changeable = race.map((one) => edit(one, steps, setting)).filter((one) => one !== null);
  return changeable.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...changeable), { maxLength: 20 });
};

/** The range of generated races. */
interface RaceReach {
  readonly contenders: number;
  readonly setting: Setting;
  readonly steps: { readonly min: number; readonly max: number };
}

/** Adds edits to generated specs. */
const withEdits = <Edited extends Spec>(spec: Edited, { steps, setting }: RaceReach): fc.Arbitrary<Edited> =>
  edits(spec.contenders, steps.max, setting).map((made) => ({
    ...spec,
    edits: normalizeEdits(made.map(({ flag, ...edit }) => ({ ...edit, ...flag }))),
  }));

/** Adds several seeds to a few of the generated specs, where they can have them. */
const withSeeds = <Seeded extends Spec>(spec: Seeded): fc.Arbitrary<Seeded> =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.integer({ ...ranges.seeds }) },
    )
    .map((seeds) => (seeds === undefined ? spec : withFittingSeeds({ ...spec, seeds })));

/** The range of generated specs. */
interface Reach extends RaceReach {
  /** Coordinates of a start. */
  readonly start: fc.Arbitrary<number>;
  readonly noise: fc.Arbitrary<Noise>;
  readonly tolerance: fc.Arbitrary<number>;
}

const specs = (reach: Reach): fc.Arbitrary<SurfaceSpec> =>
  fc
    .tuple(fc.oneof(builtin, formula), contenders(reach.contenders, reach.setting))
    .chain(([surface, race]) =>
      fc.record({
        kind: fc.constant("surface" as const),
        surface: fc.constant(surface),
        start: fc.oneof(fc.constant(chosenSurface(surface).starts[0]), fc.tuple(reach.start, reach.start)),
        contenders: fc.constantFrom(race, defaultSpec.contenders),
        steps: fc.integer(reach.steps),
        seed: fc.integer({ ...ranges.seed }),
        noise: reach.noise,
        tolerance: reach.tolerance,
        edits: fc.constant([]),
      }),
    )
    .chain((spec: SurfaceSpec) => withEdits(spec, reach));

/** Generates deviations of noise: whole numbers too, which a link writes with a point before another number. */
const deviation = fc.oneof(number(0, 1e6), fc.nat({ max: 20 }));

/** Generates all specs that a link can express. */
export const arbitrarySpec: fc.Arbitrary<SurfaceSpec> = specs({
  contenders: 8,
  setting: anywhere,
  start: number(-1e6, 1e6),
  steps: ranges.steps,
  noise: fc.oneof(
    deviation,
    fc.tuple(deviation, deviation).map(([x, y]) => noiseOf(x, y)),
  ),
  tolerance: number(0, 1e6),
}).chain(withSeeds);

/** Generates specs that a person would set: values of the sliders, short races, little noise. */
export const plausibleSpec: fc.Arbitrary<SurfaceSpec> = specs({
  contenders: 3,
  setting: onSlider,
  start: fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100),
  steps: { min: 1, max: 60 },
  noise: fc.constantFrom<Noise>(0, 0, 0.1, 1, [0, 0.5]),
  tolerance: fc.constantFrom(0, 0, 1e-6, 0.01),
});

/** Generates a problem with some of its settings, which go together. */
const chosen: fc.Arbitrary<Pick<ProblemSpec, "problem" | "settings">> = fc
  .constantFrom(...problems.values())
  .chain(({ id, settings }) => {
    const values = Object.entries(settings).map(([name, setting]) => {
      const value: fc.Arbitrary<number | string> =
        "choices" in setting
          ? fc.constantFrom(...setting.choices.map((choice) => choice.id))
          : within(setting);
      return [name, value.filter((one) => one !== setting.default)] as const;
    });
    const changeable = values.filter(([name]) => {
      const setting = settings[name];
      return "choices" in setting ? setting.choices.length > 1 : setting.min < setting.max;
    });
    return fc
      .subarray(changeable)
      .chain((some) => fc.record(Object.fromEntries(some)))
      .map((given) => ({ problem: id, settings: given }));
  })
  .filter((one) => settingsConflict(one) === null);

const onProblems = (reach: RaceReach): fc.Arbitrary<ProblemSpec> =>
  fc
    .tuple(chosen, contenders(reach.contenders, reach.setting))
    .chain(([problem, race]) => {
      const standard = defaultProblemSpec(problem.problem);
      const traits = traitsOfSpec({ ...standard, ...problem });
      const able = race.filter((one) => !unsupportedReason(optimizerOf(one), traits));
      return fc.record({
        kind: fc.constant("problem" as const),
        problem: fc.constant(problem.problem),
        settings: fc.constant(problem.settings),
        contenders: fc.constantFrom(able.length > 0 ? able : standard.contenders, standard.contenders),
        steps: fc.integer(reach.steps),
        seed: fc.integer({ ...ranges.seed }),
        edits: fc.constant([]),
      });
    })
    .chain((spec: ProblemSpec) => withEdits(spec, reach));

/** Generates all specs of problems that a link can express. */
export const arbitraryProblemSpec: fc.Arbitrary<ProblemSpec> = onProblems({
  contenders: 8,
  setting: anywhere,
  steps: ranges.steps,
}).chain(withSeeds);
