import type { Table } from "../datasets/index.ts";
import type { TrainingSpec } from "../experiment/index.ts";
import { Landscapes } from "../experiment/landscape/landscapes.ts";
import type { RecordedLandscape } from "../plot/landscape/landscape-picture.ts";
import { withFound } from "../plot/landscape/with-found.ts";

/** The squares along a side of a landscape's grid, in a picture. */
const squares = 64;

/** Computes the landscape of an experiment; null where it has none, or where that has no plane. */
export function recordLandscape(spec: TrainingSpec, table: Table | undefined): RecordedLandscape | null {
  const { landscape } = spec;
  if (!landscape) return null;
  let recorded: RecordedLandscape | null = null;
  const query = { spec, landscape, to: spec.steps, resolution: squares } as const;
  for (const found of new Landscapes().compute(query, table))
    recorded = withFound(recorded, spec, "progress" in found || "refusal" in found ? {} : found);
  return recorded;
}
