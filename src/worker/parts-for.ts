import { hasMethod } from "../experiment/has-method.ts";
import type { Spec } from "../experiment/spec.ts";
import { createWith } from "../optim/engine/create-method.ts";
import { rowsFor } from "./rows-for.ts";

/** Loads the parts that running a spec needs and that are in separate files: rows of real tables, and methods. */
export async function partsFor(spec: Spec): Promise<void> {
  await Promise.all([rowsFor(spec), methodsFor(spec)]);
}

async function methodsFor(spec: Spec): Promise<void> {
  if (!hasMethod(spec)) return;
  const { everyMethod } = await import("../optim/engine/every-method.ts");
  createWith(everyMethod);
}
