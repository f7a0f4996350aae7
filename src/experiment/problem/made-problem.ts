import type { ProblemObjective } from "../../problems/index.ts";
import type { makeProblem } from "../../problems/make-problem.ts";
import type { ProblemSpec } from "./spec.ts";

/** Makes problems, by id, settings and seed. */
type Maker = typeof makeProblem;

let known: Maker | null = null;

/** Registers what makes problems, whose losses are loaded only where a race on one is run. */
export const makeProblemsWith = (maker: Maker): void => {
  known = maker;
};

/**
 * Returns the spec's problem, ready to run.
 *
 * @throws RangeError for a spec that `decode` would not give; TypeError where the losses are not loaded
 */
export function madeProblem({ problem, settings, seed }: ProblemSpec): ProblemObjective {
  if (!known) throw new TypeError("the losses of problems are not loaded");
  return known(problem, settings, seed);
}
