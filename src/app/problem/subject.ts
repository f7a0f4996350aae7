import { chosenProblem, type ProblemSpec } from "../../experiment/index.ts";
import type { Subject } from "../../plot/problem/problem-view.ts";
import { makeProblem } from "../../problems/make-problem.ts";
import { type State, useStore } from "../state/store.ts";

/** The part of a spec that decides the problem, and nothing of the race on it. */
type Posed = Pick<ProblemSpec, "problem" | "settings" | "seed">;

let known: { readonly key: string; readonly subject: Subject } | null = null;

/** Returns the problem that is shown, ready to be drawn; the same object as long as it is the same problem. */
export function subjectOf({ problem: { problem, settings, seed } }: State): Subject {
  const key = JSON.stringify({ problem, settings, seed } satisfies Posed);
  if (known?.key === key) return known.subject;
  const { definition } = chosenProblem({ problem, settings });
  known = { key, subject: { definition, objective: makeProblem(problem, settings, seed) } };
  return known.subject;
}

/** Returns the problem that is shown or was last, ready to be drawn, and renders when it changes. */
export const useSubject = (): Subject => useStore(subjectOf);
