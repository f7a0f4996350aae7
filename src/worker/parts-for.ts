import { hasMethod } from "../experiment/has-method.ts";
import { makeProblemsWith } from "../experiment/problem/made-problem.ts";
import type { Spec } from "../experiment/spec.ts";
import { createWith } from "../optim/engine/create-method.ts";
import { rowsFor } from "./rows-for.ts";

/**
 * Loads the parts that running a spec needs and that are in separate files: rows of real tables, methods, and the losses
 * of problems.
 */
export async function partsFor(spec: Spec): Promise<void> {
  await Promise.all([rowsFor(spec), methodsFor(spec), problemsFor(spec)]);
}

async function methodsFor(spec: Spec): Promise<void> {
  if (!hasMethod(spec)) return;
  const { everyMethod } = await import("../optim/engine/every-method.ts");
  createWith(everyMethod);
}

async function problemsFor({ kind }: Spec): Promise<void> {
  if (kind !== "problem") return;
  const { makeProblem } = await import("../problems/make-problem.ts");
  makeProblemsWith(makeProblem);
}
