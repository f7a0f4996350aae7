import { needInWords } from "../optim/index.ts";
import type { Contender } from "./entry.ts";
import type { Spec } from "./spec.ts";
import { definitionOf } from "./values.ts";

/** Why a contender could not run on what a spec is of, in a sentence; null where it can. */
export function unmetNeed(spec: Spec, contender: Contender): string | null {
  const definition = definitionOf(contender);
  if (!("create" in definition) || !definition.needs) return null;
  const met = { hessian: spec.kind === "surface", residuals: spec.kind === "network" && spec.loss === "mse" };
  return met[definition.needs] ? null : `${definition.name} needs ${needInWords[definition.needs]}`;
}
