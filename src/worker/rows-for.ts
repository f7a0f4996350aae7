import { loadTables } from "#load-tables";
import { datasets } from "../datasets/index.ts";
import type { Spec } from "../experiment/spec.ts";

/** Real tables come in a file of their own, when the first network asks for one. */
export async function rowsFor(spec: Spec): Promise<void> {
  if (spec.kind !== "network" || spec.data.kind !== "builtin") return;
  if (datasets.get(spec.data.id)?.generated === false) await loadTables();
}
