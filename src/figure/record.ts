import type { Table } from "../datasets/index.ts";
import type { Spec, TrainingSpec } from "../experiment/index.ts";
import { Recording } from "../experiment/recording/recording.ts";
import { reportingRace } from "../experiment/recording/reporting-race.ts";
import { roomFor } from "../experiment/recording/snapshots.ts";
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
  return recordedOf(spec, recording, table ?? null);
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
