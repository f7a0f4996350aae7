import type { Table } from "../datasets/index.ts";
import type { Spec } from "../experiment/index.ts";
import { Recording } from "../experiment/recording/recording.ts";
import { reportingRace } from "../experiment/recording/reporting-race.ts";
import { roomFor } from "../experiment/recording/snapshots.ts";
import { recordLandscape } from "./record-landscape.ts";
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
  const { race, advance, size } = reportingRace(spec, table);
  const append = (steps: number) => {
    const stretches = advance(steps);
    recording.append(race.step, stretches);
  };
  // A training reports parameters at the end of each stretch.
  const stretch = spec.kind === "surface" ? spec.steps : Math.ceil(spec.steps / (roomFor(size) - 1));
  if (spec.kind !== "surface") append(0);
  while (race.step < spec.steps) append(Math.max(1, stretch));
  const recorded = recordedOf(spec, recording, table ?? null);
  const landscape = spec.kind === "surface" ? null : recordLandscape(spec, table);
  return recorded.kind === "surface" || !landscape ? recorded : { ...recorded, landscape };
}
