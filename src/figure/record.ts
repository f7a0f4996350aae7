import type { Table } from "../datasets/index.ts";
import type { Spec, TrainingSpec } from "../experiment/index.ts";
import { Landscapes } from "../experiment/landscape/landscapes.ts";
import { Recording } from "../experiment/recording/recording.ts";
import { reportingRace } from "../experiment/recording/reporting-race.ts";
import { roomFor } from "../experiment/recording/snapshots.ts";
import type { RecordedLandscape } from "../plot/landscape/landscape-picture.ts";
import { withFound } from "../plot/landscape/with-found.ts";
import { type Recorded, recordedOf } from "./recorded.ts";

/**
 * Runs an experiment to its end and records what a figure shows.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @throws LanguageError or RangeError for a spec that `decode` would not return; Error if the rows of a real table have
 * not been loaded
 */
export function record(spec: Spec, table?: Table): Recorded {
  const recording = new Recording();
  if (spec.kind === "surface") recording.append(spec.steps, reportingRace(spec).advance(spec.steps));
  else recordTraining(spec, table, recording);
  const recorded = recordedOf(spec, recording, table ?? null);
  const landscape = spec.kind === "surface" ? null : recordLandscape(spec, table);
  return recorded.kind === "surface" || !landscape ? recorded : { ...recorded, landscape };
}

/** The squares along a side of a landscape's grid, in a picture. */
const squares = 64;

/** Computes the landscape of an experiment; null where it has none, or where that has no plane. */
function recordLandscape(spec: TrainingSpec, table: Table | undefined): RecordedLandscape | null {
  const { landscape } = spec;
  if (!landscape) return null;
  let recorded: RecordedLandscape | null = null;
  const query = { spec, landscape, to: spec.steps, resolution: squares } as const;
  for (const found of new Landscapes().compute(query, table))
    recorded = withFound(recorded, spec, "progress" in found || "refusal" in found ? {} : found);
  return recorded;
}

/** Trains in stretches, as a race reports parameters at the end of each (mutates `recording`). */
function recordTraining(spec: TrainingSpec, table: Table | undefined, recording: Recording): void {
  const { race, advance, size } = reportingRace(spec, table);
  const stretch = Math.max(1, Math.ceil(spec.steps / (roomFor(size) - 1)));
  recording.append(race.step, advance(0));
  while (race.step < spec.steps) {
    const stretches = advance(stretch);
    recording.append(race.step, stretches);
  }
}
