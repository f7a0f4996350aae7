import type { OptimizerDefinition } from "../define/definition.ts";
import type { Method } from "./method.ts";
import { RuleMethod } from "./rule-method.ts";

/**
 * What moves parameters by a definition, with the addons round it that it names. Add the tensors, then set every
 * hyperparameter of each.
 *
 * @param seed of what is random about it: which directions it looks along
 * @param steps the length of the run, where schedules may ask for it
 */
export function createMethod(definition: OptimizerDefinition, seed: number, steps = Number.NaN): Method {
  const bare = definition.kind === "rule" ? new RuleMethod(definition, seed) : definition.create(seed);
  return (definition.addons ?? []).reduceRight((inner, addon) => addon.wrap(inner, steps), bare);
}
