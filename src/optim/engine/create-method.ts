import type { OptimizerDefinition } from "../define/definition.ts";
import type { Method } from "./method.ts";
import { RuleMethod } from "./rule-method.ts";

/**
 * Makes the method that runs a definition, wrapped in its addons. Add the tensors, then set every hyperparameter of
 * each.
 *
 * @param seed for its random numbers: the directions along which it estimates curvature
 * @param steps the length of the run, which schedules may read
 */
export function createMethod(definition: OptimizerDefinition, seed: number, steps = Number.NaN): Method {
  const bare = definition.kind === "rule" ? new RuleMethod(definition, seed) : definition.create(seed);
  return (definition.addons ?? []).reduceRight((inner, addon) => addon.wrap(inner, steps), bare);
}
