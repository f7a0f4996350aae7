import { lossOf } from "../network/index.ts";
import type { ProblemTraits } from "../optim/index.ts";
import type { Track } from "./course.ts";
import { refusalIn } from "./network/parametrization.ts";
import { definitionOfProblem } from "./problem/chosen-problem.ts";
import type { Spec } from "./spec.ts";

/** Returns what a spec's problem offers optimizers, as far as is known before its data are loaded. */
export function traitsOfSpec(spec: Spec): ProblemTraits {
  const definition = spec.kind === "problem" ? definitionOfProblem(spec.problem) : null;
  const offered = {
    hessian: definition ? definition.hessian === true : spec.kind === "surface",
    residuals: spec.kind === "network" && lossOf(spec.loss).squared === true,
  };
  const refuses = spec.kind === "network" ? refusalIn(spec) : undefined;
  return { name: definition?.name, offers: (need) => offered[need], refuses };
}

/** Returns what the problem of a race offers optimizers. */
export const traitsOfTrack = ({ name, objective, residuals, refuses, start }: Track): ProblemTraits => ({
  ...{ name, refuses },
  offers: (need) => (need === "hessian" ? objective.hessian : residuals) !== undefined,
  size: () => ({ parameters: objective.size, residuals: residuals?.(start, () => 0).most ?? 0 }),
});
