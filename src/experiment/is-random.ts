import { chosenProblem } from "./problem/chosen-problem.ts";
import type { Spec } from "./spec.ts";
import { hasNoise } from "./surface/noise.ts";

/** Says whether noise or batches make the loss of a step random. */
export function isRandom(spec: Spec): boolean {
  if (spec.kind === "surface") return hasNoise(spec.noise);
  if (spec.kind === "network") return spec.batch > 0;
  const { definition, settings } = chosenProblem(spec);
  return definition.isRandom?.(settings) === true;
}
