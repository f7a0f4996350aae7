import { contenderIn, definitionOf, type Edit, optimizerOf, type Spec } from "../../experiment/index.ts";
import {
  type AddonDefinition,
  addons,
  compose,
  type Hyperparameter,
  incompatibility,
  type OptimizerDefinition,
  optimizers,
  resolve,
  type Values,
} from "../../optim/index.ts";

/** Changes of what a contender is made of, pure. Each gives a spec that `decode` would give too. */

/** Race lengths that the defaults of schedules and warmups are made for. */
const usualSteps = 500;

/**
 * Puts an addon round a contender, in the place of one of its kind. What counts updates begins with what suits the
 * length of the race: a schedule made for 500 steps would be over early, or never.
 */
export function withAddon<S extends Spec>(spec: S, slot: number, id: string): S {
  const contender = contenderIn(spec, slot);
  const addon = addons.get(id);
  if (!addon || contender.addons?.includes(id)) return spec;
  const bare = optimizerOf(contender);
  const rival = contender.addons?.find((other) => addons.get(other)?.kind === addon.kind);
  const freed = rival ? withoutAddon(spec, slot, rival) : spec;
  const { addons: before = [], values } = contenderIn(freed, slot);
  const round = [...before.flatMap((other) => addons.get(other) ?? []), addon];
  if (incompatibility(bare, addon) !== null) return spec;
  const changed = { addons: idsOf(bare, round), values: { ...values, ...valuesFor(addon, spec.steps) } };
  return withParts(freed, slot, changed, freed.edits);
}

/** Takes an addon away with what is set of it, at the start and later. */
export function withoutAddon<S extends Spec>(spec: S, slot: number, id: string): S {
  const { addons: ids = [], values } = contenderIn(spec, slot);
  const rest = ids.filter((other) => other !== id);
  const own = (name: string) => name.startsWith(`${id}.`);
  const edits = spec.edits.filter((edit) => edit.slot !== slot || !own(edit.name));
  return withParts(spec, slot, { addons: rest, values: keep(values, (name) => !own(name)) }, edits);
}

/**
 * Another optimizer in a contender's place, with these values, as its own edits are of another. The addons that go
 * round it too stay with what is set of them.
 */
export function withOptimizer<S extends Spec>(spec: S, slot: number, optimizer: string, values: Values): S {
  const definition = optimizers.get(optimizer);
  if (!definition) return spec;
  const contender = contenderIn(spec, slot);
  const round = (contender.addons ?? [])
    .flatMap((id) => addons.get(id) ?? [])
    .filter((addon) => incompatibility(definition, addon) === null);
  const stays = (name: string) => round.some(({ id }) => name.startsWith(`${id}.`));
  const parts = {
    optimizer,
    addons: idsOf(definition, round),
    values: { ...values, ...keep(contender.values, stays) },
  };
  const edits = spec.edits.filter((edit) => edit.slot !== slot || stays(edit.name));
  return withParts(spec, slot, parts, edits);
}

/** In the order in which they work, as a link gives them back. */
const idsOf = (definition: OptimizerDefinition, round: readonly AddonDefinition[]): readonly string[] =>
  compose(definition, round).addons?.map(({ id }) => id) ?? [];

interface Parts {
  readonly optimizer?: string;
  readonly addons: readonly string[];
  readonly values: Values;
}

/** Values that are the default are left out of a spec, and so are addons where there are none. */
function withParts<S extends Spec>(spec: S, slot: number, parts: Parts, edits: readonly Edit[]): S {
  const contenders = spec.contenders.map((one) => {
    if (one.slot !== slot) return one;
    const { addons: _, values: __, ...same } = one;
    const base = parts.optimizer === undefined ? same : { slot, optimizer: parts.optimizer };
    const kind = parts.addons.length > 0 ? { ...base, addons: parts.addons } : base;
    const { hyperparameters } = definitionOf({ ...kind, values: {} });
    const values = keep(parts.values, (name, value) => hyperparameters[name]?.default !== value);
    return { ...kind, values };
  });
  return { ...spec, contenders, edits };
}

const keep = (values: Values, wanted: (name: string, value: number) => boolean): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => wanted(name, value)));

/** What an addon begins with in a race of `steps`, by dotted names. */
function valuesFor(addon: AddonDefinition, steps: number): Values {
  if (addon.kind !== "schedule" && addon.kind !== "warmup") return {};
  const lengths = Object.entries(addon.hyperparameters).flatMap(([name, hyperparameter]) => {
    const { default: standard, range } = hyperparameter;
    if (!isLength(hyperparameter) || typeof standard !== "number" || standard === 0) return [];
    return [[name, Math.max(range.min, 1, Math.round((standard * steps) / usualSteps))] as const];
  });
  const values = Object.fromEntries(lengths);
  if (addon.conflict?.(resolve(addon, values))) return {};
  return Object.fromEntries(lengths.map(([name, value]) => [`${addon.id}.${name}`, value]));
}

/** Whether it counts updates on the scale of a race; a factor of whole numbers has a short slider. */
const isLength = ({ range, slider }: Hyperparameter): boolean => range.whole === true && slider.max >= 1000;
