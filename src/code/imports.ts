import type { Problem } from "./problem.ts";

/** What of Python's library a script needs, in the order of PEP 8. */
export function standardImports(problem: Problem): string[] {
  const batches = problem.kind === "network" && problem.batch !== null;
  return [
    ...(batches ? ["import functools"] : []),
    "import json",
    "import math",
    "from types import SimpleNamespace",
    "",
  ];
}
