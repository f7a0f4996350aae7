import { type AddonDefinition, addonKinds } from "./addon.ts";
import type { OptimizerDefinition } from "./definition.ts";
import type { Hyperparameter, Values } from "./hyperparameter.ts";

/**
 * The optimizer with addons round it, as a definition of its own: their hyperparameters follow its own, named
 * "id.name". They are put in the order in which they work, whatever the order given.
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
      const own = definition.conflict?.(values) ?? null;
      return (
        own ??
        ordered
          .map((addon, i) => misfit(definition, addon, ordered.slice(0, i)) ?? conflictIn(addon, values))
          .find(Boolean) ??
        null
      );
    },
  };
}

/**
 * Why an addon cannot go round an optimizer, in a sentence; null where it can.
 *
 * @param others that go round it already
 */
export function misfit(
  definition: OptimizerDefinition,
  { kind, name }: AddonDefinition,
  others: readonly AddonDefinition[] = [],
): string | null {
  const rival = others.find((other) => other.kind === kind);
  if (rival) return `${name} does not go with ${rival.name}: there is one ${kind} at a time`;
  const onRate = kind === "schedule" || kind === "warmup";
  if (onRate && !Object.hasOwn(definition.hyperparameters, "lr"))
    return `${name} needs a learning rate to change, and ${definition.name} has none`;
  const asks = "create" in definition && (definition.asks === true || definition.needs === "residuals");
  if (asks && !onRate && kind !== "averaging")
    return `${name} does not go round ${definition.name}, which asks for gradients of its own within a step`;
  return null;
}

const inOrder = (addons: readonly AddonDefinition[]): AddonDefinition[] =>
  [...addons].sort(
    (a, b) =>
      addonKinds.indexOf(a.kind) - addonKinds.indexOf(b.kind) || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );

/** A default that follows another value follows the addon's own of that name, or else the optimizer's. */
function prefixed(hyperparameter: Hyperparameter, { id, hyperparameters }: AddonDefinition): Hyperparameter {
  const { default: standard } = hyperparameter;
  if (typeof standard === "number") return hyperparameter;
  const follows = Object.hasOwn(hyperparameters, standard.follows)
    ? `${id}.${standard.follows}`
    : standard.follows;
  const of = (values: Values) => standard.of({ ...values, ...valuesOf(id, values) });
  return { ...hyperparameter, default: { follows, of } };
}

/** An addon's own values, by their own names. */
const valuesOf = (id: string, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith(`${id}.`))
      .map(([name, value]) => [name.slice(id.length + 1), value]),
  );

const conflictIn = ({ id, conflict }: AddonDefinition, values: Values): string | null =>
  conflict?.(valuesOf(id, values)) ?? null;
