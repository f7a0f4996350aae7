import type { Table } from "../../datasets/index.ts";
import { type ProblemSpec, type Spec, streams, traitsOfSpec } from "../../experiment/index.ts";
import { madeProblem } from "../../experiment/problem/made-problem.ts";
import type { ProblemTraits } from "../../optim/index.ts";
import type { ProblemObjective } from "../../problems/index.ts";
import { type Training, trainingOf } from "./network.ts";

/** An experiment, with its data where it has a network, and with its objective where it has a problem of `src/problems`. */
export type Problem =
  | { readonly kind: "surface"; readonly spec: Extract<Spec, { kind: "surface" }> }
  | ({ readonly kind: "network" } & Training)
  | { readonly kind: "problem"; readonly spec: ProblemSpec; readonly objective: ProblemObjective };

/**
 * Returns the problem of a spec.
 *
 * @throws RangeError where the spec asks for the reader's own table and there is none; as `madeProblem`
 */
export function problemOf(spec: Spec, table?: Table): Problem {
  switch (spec.kind) {
    case "surface":
      return { kind: "surface", spec };
    case "network":
      return { kind: "network", ...trainingOf(spec, table) };
    case "problem":
      return { kind: "problem", spec, objective: madeProblem(spec) };
  }
}

/** Returns the groups of each tensor: those of a network alone are in groups. */
export function groupsOf(problem: Problem): readonly (readonly string[])[] {
  if (problem.kind === "network") return problem.groups;
  return problem.kind === "surface" ? [[]] : problem.objective.tensors.map(() => []);
}

/** Returns what a problem offers optimizers. */
export const traitsOf = (problem: Problem): ProblemTraits =>
  problem.kind === "network" ? problem.traits : traitsOfSpec(problem.spec);

/** Returns the seed of the random signs with which the curvature is estimated. */
export const signsSeed = ({ spec }: Problem): number => streams(spec.seed).directions;
