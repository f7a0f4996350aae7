import { loadTables } from "#load-tables";
import { datasets } from "../datasets/index.ts";
import type { Spec } from "../experiment/spec.ts";

/** Loads the rows of real tables, which are in a separate file, if the spec needs them. */
export async function rowsFor(spec: Spec): Promise<void> {
  if (spec.kind !== "network" || spec.data.kind !== "builtin") return;
  if (datasets.get(spec.data.id)?.generated === false) await loadTables();
}
