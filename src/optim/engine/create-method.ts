import type { CreateMethod, OptimizerDefinition } from "../define/definition.ts";
import type { StateDtype } from "../library/state-dtype.ts";
import type { Method } from "./method.ts";
import { RuleMethod } from "./rule-method.ts";

/** Receives each part of a method as it is made, the optimizer first, and returns what takes its place. */
export type Observe = (part: Method, id: string) => Method;

const asItIs: Observe = (part) => part;

let known: ReadonlyMap<string, CreateMethod> = new Map();

/** Registers the files next to the definitions of methods, by id (`every-method.ts`). */
export const createWith = (files: ReadonlyMap<string, CreateMethod>): void => {
  known = files;
};

/**
 * Makes the method that runs a definition, wrapped in its addons. Add the tensors, then set every hyperparameter of
 * each.
 *
 * @param seed for its random numbers: the directions along which it estimates curvature
 * @param steps the length of the run, which schedules may read
 * @param dtype of a rule's state; float64 if left out
 * @param observe must change nothing of what the parts do
 * @throws TypeError where the file that runs the definition is not loaded
 */
export function createMethod(
  definition: OptimizerDefinition,
  seed: number,
  steps = Number.NaN,
  dtype?: StateDtype,
  observe = asItIs,
): Method {
  const bare = observe(createBare(definition, seed, dtype), definition.id);
  return (definition.addons ?? []).reduceRight(
    (inner, addon) => observe(addon.wrap(inner, steps), addon.id),
    bare,
  );
}

function createBare(definition: OptimizerDefinition, seed: number, dtype?: StateDtype): Method {
  if (definition.kind === "rule") return new RuleMethod(definition, seed, dtype);
  const create = definition.create ?? known.get(definition.id);
  if (!create) throw new TypeError(`the file that runs ${definition.name} is not loaded`);
  return create(seed);
}
