import { use } from "react";
import { chosenProblem, type ProblemSpec } from "../../experiment/index.ts";
import type { Subject } from "../../plot/problem/problem-view.ts";
import type { makeProblem } from "../../problems/make-problem.ts";
import { type State, useStore } from "../state/store.ts";
import { loadProblems } from "./ensure-problems.ts";

/** The part of a spec that decides the problem, and nothing of the race on it. */
type Posed = Pick<ProblemSpec, "problem" | "settings" | "seed">;

let known: { readonly key: string; readonly subject: Subject } | null = null;

/** Returns the part of the spec that decides the problem as a text; "" where another kind is shown. */
function keyOf({ kind, problem: { problem, settings, seed } }: State): string {
  return kind === "problem" ? JSON.stringify({ problem, settings, seed } satisfies Posed) : "";
}

/** Returns the problem of a key; the same object as long as it is the same problem. */
function subjectFor(key: string, make: typeof makeProblem): Subject {
  if (known?.key === key) return known.subject;
  const { problem, settings, seed }: Posed = JSON.parse(key);
  const { definition } = chosenProblem({ problem, settings });
  known = { key, subject: { definition, objective: make(problem, settings, seed) } };
  return known.subject;
}

/**
 * Returns the problem that is shown, ready to be drawn; null where another kind is shown. Suspends while the losses of
 * problems are not loaded.
 */
export function useSubject(): Subject | null {
  const key = useStore(keyOf);
  if (key === "") return null;
  return subjectFor(key, use(loadProblems()).makeProblem);
}

/** Returns the problem that is shown; null where another kind is. @throws LoadError */
export async function currentSubject(): Promise<Subject | null> {
  const key = keyOf(useStore.getState());
  if (key === "") return null;
  return subjectFor(key, (await loadProblems()).makeProblem);
}
