import type { OptimizerDefinition } from "../define/definition.ts";
import type { StateDtype } from "../library/state-dtype.ts";
import type { Method } from "./method.ts";
import { RuleMethod } from "./rule-method.ts";

/**
 * Makes the method that runs a definition, wrapped in its addons. Add the tensors, then set every hyperparameter of
 * each.
 *
 * @param seed for its random numbers: the directions along which it estimates curvature
 * @param steps the length of the run, which schedules may read
 * @param dtype of a rule's state; float64 if left out
 */
export function createMethod(
  definition: OptimizerDefinition,
  seed: number,
  steps = Number.NaN,
  dtype?: StateDtype,
): Method {
  const bare = definition.kind === "rule" ? new RuleMethod(definition, seed, dtype) : definition.create(seed);
  return (definition.addons ?? []).reduceRight((inner, addon) => addon.wrap(inner, steps), bare);
}
