import { lossOf } from "../network/index.ts";
import { needInWords, type OptimizerDefinition } from "../optim/index.ts";
import type { Spec } from "./spec.ts";

/** Why an optimizer could not run on what a spec is of, in a sentence; null where it can. */
export function unmetNeed(spec: Spec, definition: OptimizerDefinition): string | null {
  if (!("create" in definition) || !definition.needs) return null;
  const met = {
    hessian: spec.kind === "surface",
    residuals: spec.kind === "network" && lossOf(spec.loss).squared === true,
  };
  return met[definition.needs] ? null : `${definition.name} needs ${needInWords[definition.needs]}`;
}
