import { use, useMemo } from "react";
import { chosenProblem, type ProblemSpec } from "../../../experiment/index.ts";
import type { Subject } from "../../../plot/problem/problem-view.ts";
import { importer } from "../../loading/importer.ts";
import { useStore } from "../../state/store.ts";

const load = importer("src/problems/make-problem.ts", () => import("../../../problems/make-problem.ts"));

let loading: ReturnType<typeof load> | null = null;

/** Loads the losses of problems. Called again after a failure, it tries again. */
export async function ensureProblems(): Promise<void> {
  loading = load();
  await loading;
}

/** The part of a spec that decides the problem, and nothing of the race on it. */
type Posed = Pick<ProblemSpec, "problem" | "settings" | "seed">;

/** Returns the problem of the experiment that is shown, ready to be drawn; suspends while losses are not loaded. */
export function useSubject(): Subject {
  loading ??= load();
  const { makeProblem } = use(loading);
  const key = useStore(({ problem: { problem, settings, seed } }) =>
    JSON.stringify({ problem, settings, seed } satisfies Posed),
  );
  return useMemo(() => {
    const { problem, settings, seed }: Posed = JSON.parse(key);
    const { definition } = chosenProblem({ problem, settings });
    return { definition, objective: makeProblem(problem, settings, seed) };
  }, [key, makeProblem]);
}
