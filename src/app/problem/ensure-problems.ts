import { makeProblemsWith } from "../../experiment/problem/made-problem.ts";
import { importer } from "../loading/importer.ts";
import { useStore } from "../state/store.ts";

const load = importer("src/problems/make-problem.ts", async () => {
  const module = await import("../../problems/make-problem.ts");
  // Pictures make the problem that they draw by its spec.
  makeProblemsWith(module.makeProblem);
  return module;
});

let loading: ReturnType<typeof load> | null = null;

/** Returns the module that makes problems, which is loaded once. */
export function loadProblems(): ReturnType<typeof load> {
  loading ??= load();
  return loading;
}

/** Loads the losses of problems where one is shown. Called again after a failure, it tries again. */
export async function ensureProblems(): Promise<void> {
  if (useStore.getState().kind !== "problem") return;
  try {
    await loadProblems();
  } catch {
    loading = load();
    await loading;
  }
}
