import { hasMethod } from "../../experiment/has-method.ts";
import type { Spec } from "../../experiment/index.ts";
import { fetchFiles } from "./importer.ts";

/**
 * Begins to fetch what the page and its worker will ask for to show an experiment, as soon as it is known and before the
 * page is rendered. Where a file cannot be fetched, the part that asks for it says so.
 */
export function fetchAhead(spec: Spec): void {
  const sources = [
    ...(spec.kind === "network"
      ? ["src/app/network/stage/NetworkStage.tsx", "src/worker/race/training.ts"]
      : []),
    ...(spec.kind === "problem"
      ? ["src/app/problem/stage/ProblemStage.tsx", "src/worker/race/training.ts"]
      : []),
    ...(hasMethod(spec) ? ["src/optim/engine/every-method.ts"] : []),
  ];
  for (const source of sources) fetchFiles(source).catch(() => {});
}
