import { type OptimizerDefinition, resolve, type Values } from "../optim/index.ts";

/**
 * Hyperparameters for some of a network's tensors alone are named "group.name": the weights, the biases, or the
 * weights and biases of a layer, counted from 1.
 */
const grouped = /^(weights|biases|layer[1-7])\.(\w+)$/;

export const isGroup = (name: string): boolean => /^(?:weights|biases|layer[1-7])$/.test(name);

/** Returns "lr" for "biases.lr"; any other name as it is. */
export const withoutGroup = (name: string): string => grouped.exec(name)?.[2] ?? name;

/** Returns the groups that values name, each once. */
export const groupsIn = (given: Values): string[] => [
  ...new Set(Object.keys(given).flatMap((name) => grouped.exec(name)?.[1] ?? [])),
];

/** Returns the values for a tensor of these groups: a later group overrides an earlier, and any group those for all. */
export function valuesFor(given: Values, groups: readonly string[]): Record<string, number> {
  const own = Object.entries(given).filter(([name]) => !grouped.test(name));
  for (const group of groups)
    for (const [name, value] of Object.entries(given))
      if (name.startsWith(`${group}.`)) own.push([name.slice(group.length + 1), value]);
  return Object.fromEntries(own);
}

/** Returns the conflict among an optimizer's values, for all tensors or those of a group; null without one. */
export function conflictAmong(definition: OptimizerDefinition, given: Values): string | null {
  const named = groupsIn(given);
  const layers = named.filter((group) => !weightsAndBiases.includes(group));
  const grouped = weightsAndBiases.flatMap((one) => [[one], ...layers.map((layer) => [one, layer])]);
  for (const groups of [[], ...(named.length > 0 ? grouped : [])]) {
    const conflict = definition.conflict?.(resolve(definition, valuesFor(given, groups)));
    if (conflict) return conflict;
  }
  return null;
}

const weightsAndBiases = ["weights", "biases"];
