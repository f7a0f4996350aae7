import {
  type AddonDefinition,
  addons,
  compose,
  type Hyperparameter,
  incompatibility,
  type OptimizerDefinition,
  optimizers,
  ownScheduleId,
  resolve,
  type Values,
} from "../../optim/index.ts";
import type { Contender, Edit } from "../race-spec.ts";
import type { Spec } from "../spec.ts";
import { addonOf, contenderIn, definitionOf, optimizerOf } from "../values.ts";

/** Pure changes of a contender's optimizer and addons. Each returns a spec that `decode` would return too. */

/** The number of steps that the defaults of schedules and warmups are made for. */
const usualSteps = 500;

/**
 * Adds an addon to a contender, in the place of one of its kind. Hyperparameters that count updates are scaled to the
 * length of the race: a schedule made for 500 steps would end too early or never.
 */
export function withAddon<S extends Spec>(spec: S, slot: number, id: string): S {
  const addon = addons.get(id);
  return addon ? withDefinition(spec, slot, addon) : spec;
}

/** Adds an addon given by its definition, such as a typed schedule, which only its contender has. */
export function withDefinition<S extends Spec>(spec: S, slot: number, addon: AddonDefinition): S {
  const contender = contenderIn(spec, slot);
  if (contender.addons?.includes(addon.id)) return spec;
  const bare = optimizerOf(contender);
  if (incompatibility(bare, addon) !== null) return spec;
  const rival = contender.addons?.find((other) => addonOf(contender, other).kind === addon.kind);
  const freed = rival ? withoutAddon(spec, slot, rival) : spec;
  const { values, ...before } = contenderIn(freed, slot);
  const parts = {
    ...addonsIn(bare, [...roundOf(before), addon]),
    values: { ...values, ...valuesFor(addon, spec.steps) },
  };
  return withParts(freed, slot, parts, freed.edits);
}

/** Removes an addon with the values set of it, at the start and later. */
export function withoutAddon<S extends Spec>(spec: S, slot: number, id: string): S {
  const { values, ...contender } = contenderIn(spec, slot);
  const rest = roundOf(contender).filter((other) => other.id !== id);
  const own = (name: string) => name.startsWith(`${id}.`);
  const edits = spec.edits.filter((edit) => edit.slot !== slot || !own(edit.name));
  const parts = { ...addonsIn(optimizerOf(contender), rest), values: keep(values, (name) => !own(name)) };
  return withParts(spec, slot, parts, edits);
}

/**
 * Replaces a contender's optimizer, with these values; edits of the old optimizer are removed. The addons that fit the
 * new optimizer stay, with the values set of them.
 */
export function withOptimizer<S extends Spec>(spec: S, slot: number, optimizer: string, values: Values): S {
  const definition = optimizers.get(optimizer);
  if (!definition) return spec;
  const contender = contenderIn(spec, slot);
  const round = roundOf(contender).filter((addon) => incompatibility(definition, addon) === null);
  const stays = (name: string) => round.some(({ id }) => name.startsWith(`${id}.`));
  const parts = {
    optimizer,
    ...addonsIn(definition, round),
    values: { ...values, ...keep(contender.values, stays) },
  };
  const edits = spec.edits.filter((edit) => edit.slot !== slot || stays(edit.name));
  return withParts(spec, slot, parts, edits);
}

/** Returns the definitions of a contender's addons. */
export const roundOf = (contender: Pick<Contender, "addons" | "schedule">): AddonDefinition[] =>
  (contender.addons ?? []).map((id) => addonOf(contender, id));

/** Returns addons as a spec has them: in the order in which they are applied, with the text of a typed schedule. */
function addonsIn(
  definition: OptimizerDefinition,
  round: readonly AddonDefinition[],
): Pick<Contender, "addons" | "schedule"> {
  const ids = compose(definition, round).addons?.map(({ id }) => id) ?? [];
  const own = round.find(({ id }) => id === ownScheduleId);
  return {
    ...(ids.length > 0 && { addons: ids }),
    ...(own?.kind === "schedule" && { schedule: own.rule }),
  };
}

interface Parts extends Pick<Contender, "addons" | "schedule" | "values"> {
  readonly optimizer?: string;
}

/** Replaces the parts and edits of a contender; values that are the default are left out of a spec. */
function withParts<S extends Spec>(
  spec: S,
  slot: number,
  { optimizer, values, ...round }: Parts,
  edits: readonly Edit[],
): S {
  const contenders = spec.contenders.map((one) => {
    if (one.slot !== slot) return one;
    // With another optimizer or addon a fork has no past in common.
    const { addons: _, schedule: __, values: ___, fork: ____, ...same } = one;
    const kind = { ...(optimizer === undefined ? same : { slot, optimizer }), ...round };
    const { hyperparameters } = definitionOf({ ...kind, values: {} });
    return { ...kind, values: keep(values, (name, value) => hyperparameters[name]?.default !== value) };
  });
  return { ...spec, contenders, edits };
}

const keep = (values: Values, wanted: (name: string, value: number) => boolean): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => wanted(name, value)));

/** Returns the values that an addon begins with in a race of `steps`, by dotted names. */
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

/** Returns true for a hyperparameter that counts updates of a race; other whole numbers have a short slider. */
const isLength = ({ range, slider }: Hyperparameter): boolean => range.whole === true && slider.max >= 1000;
