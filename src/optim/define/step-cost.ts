import type { Load, OptimizerDefinition } from "./definition.ts";
import type { Values } from "./hyperparameter.ts";

/** Returns the work of a step in gradient evaluations, roughly, addons included. */
export function stepCostOf(definition: OptimizerDefinition, values: Values, load: Load): number {
  const ascent = definition.addons?.some(({ kind }) => kind === "ascent") ? 1 : 0;
  if (definition.kind === "method") return ascent + (definition.stepCost?.(values, load) ?? 1);
  const { curvature } = definition;
  return ascent + 1 + (curvature ? 2 / values[curvature.every] : 0);
}
