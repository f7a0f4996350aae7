import { type AddonDefinition, addonKinds } from "./addon.ts";
import type { OptimizerDefinition } from "./definition.ts";
import type { Hyperparameter, Values } from "./hyperparameter.ts";
import { incompatibilityAmong } from "./incompatibility.ts";

/**
 * Returns the optimizer wrapped in addons, as one definition: their hyperparameters, named "id.name", follow the
 * optimizer's. The addons are put in the order in which they work, whatever the order given.
 */
export function compose(
  definition: OptimizerDefinition,
  addons: readonly AddonDefinition[],
): OptimizerDefinition {
  if (addons.length === 0) return definition;
  const ordered = inOrder(addons);
  const hyperparameters: Record<string, Hyperparameter> = { ...definition.hyperparameters };
  for (const addon of ordered)
    for (const [name, hyperparameter] of Object.entries(addon.hyperparameters))
      hyperparameters[`${addon.id}.${name}`] = prefixed(hyperparameter, addon);
  return {
    ...definition,
    hyperparameters,
    addons: ordered,
    conflict: (values) => {
      let reason = definition.conflict?.(values) ?? null;
      for (const [i, addon] of ordered.entries())
        reason ??=
          incompatibilityAmong([...ordered.slice(0, i), definition], addon) ?? conflictIn(addon, values);
      return reason;
    },
  };
}

const inOrder = (addons: readonly AddonDefinition[]): AddonDefinition[] =>
  [...addons].sort(
    (a, b) =>
      addonKinds.indexOf(a.kind) - addonKinds.indexOf(b.kind) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );

/** Returns an addon's hyperparameter as one of the composed definition, where names of others bear the addon's id. */
function prefixed(hyperparameter: Hyperparameter, addon: AddonDefinition): Hyperparameter {
  const { idleAt } = hyperparameter;
  const following = withDefaultIn(hyperparameter, addon);
  if (!idleAt) return following;
  const named = Object.entries(idleAt).map(([name, value]) => [`${addon.id}.${name}`, value]);
  return { ...following, idleAt: Object.fromEntries(named) };
}

/** Makes a default that follows another value follow the addon's value of that name, or else the optimizer's. */
function withDefaultIn(
  hyperparameter: Hyperparameter,
  { id, hyperparameters }: AddonDefinition,
): Hyperparameter {
  const { default: standard } = hyperparameter;
  if (typeof standard === "number") return hyperparameter;
  const follows = Object.hasOwn(hyperparameters, standard.follows)
    ? `${id}.${standard.follows}`
    : standard.follows;
  const of = (values: Values) => standard.of({ ...values, ...valuesOf(id, values) });
  return { ...hyperparameter, default: { follows, of } };
}

/** Returns an addon's values, by their names without the addon's id. */
const valuesOf = (id: string, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith(`${id}.`))
      .map(([name, value]) => [name.slice(id.length + 1), value]),
  );

const conflictIn = ({ id, conflict }: AddonDefinition, values: Values): string | null =>
  conflict?.(valuesOf(id, values)) ?? null;
