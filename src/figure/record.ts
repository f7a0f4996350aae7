import type { Table } from "../datasets/index.ts";
import { type NetworkSpec, networkCourse, Race, type Spec, splitFor } from "../experiment/index.ts";
import { Recording } from "../experiment/recording/recording.ts";
import { roomFor } from "../experiment/recording/snapshots.ts";
import { surfaceCourse } from "../experiment/surface/course.ts";
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
  if (spec.kind === "network") recordTraining(spec, table, recording);
  else {
    const stretches = new Race(spec, surfaceCourse(spec)).advance(spec.steps);
    recording.append(spec.steps, { kind: "surface", stretches });
  }
  return recordedOf(spec, recording, table ?? null);
}

/** Trains in stretches, as a race reports parameters at the end of each (mutates `recording`). */
function recordTraining(spec: NetworkSpec, table: Table | undefined, recording: Recording): void {
  const course = networkCourse(spec, splitFor(spec, table));
  const race = new Race(spec, course);
  const stretch = Math.max(1, Math.ceil(spec.steps / (roomFor(course.start.length) - 1)));
  const advance = (steps: number) => {
    const stretches = race.advance(steps);
    recording.append(race.step, { kind: "network", stretches });
  };
  advance(0);
  while (race.step < spec.steps) advance(stretch);
}
