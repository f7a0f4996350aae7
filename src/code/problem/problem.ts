import type { Table } from "../../datasets/index.ts";
import { chosenProblem, type Spec, streams, traitsOfSpec } from "../../experiment/index.ts";
import type { ProblemTraits } from "../../optim/index.ts";
import { type Training, trainingOf } from "./network.ts";

/** An experiment, with its data where it has a network. */
export type Problem =
  | { readonly kind: "surface"; readonly spec: Extract<Spec, { kind: "surface" }> }
  | ({ readonly kind: "network" } & Training);

/**
 * Returns the problem of a spec.
 *
 * @throws RangeError for a problem of `src/problems`, or where the spec asks for the reader's own table and there is none
 */
export function problemOf(spec: Spec, table?: Table): Problem {
  if (spec.kind === "problem")
    throw new RangeError(
      `there is no Python program for the problem “${chosenProblem(spec).definition.name}”`,
    );
  return spec.kind === "surface"
    ? { kind: "surface", spec }
    : { kind: "network", ...trainingOf(spec, table) };
}

/** Returns the groups of each tensor: a surface has one tensor, which is in no group. */
export const groupsOf = (problem: Problem): readonly (readonly string[])[] =>
  problem.kind === "surface" ? [[]] : problem.groups;

/** Returns what a problem offers optimizers. */
export const traitsOf = (problem: Problem): ProblemTraits =>
  problem.kind === "surface" ? traitsOfSpec(problem.spec) : problem.traits;

/** Returns the seed of the random signs with which the curvature is estimated. */
export const signsSeed = ({ spec }: Problem): number => streams(spec.seed).directions;
