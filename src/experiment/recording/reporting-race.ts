import type { Table } from "../../datasets/index.ts";
import { Race } from "../race.ts";
import { seededSurfaceRace } from "../seeds/seeded-surface.ts";
import { seededTraining } from "../seeds/seeded-training.ts";
import type { Spec } from "../spec.ts";
import { surfaceCourse } from "../surface/course.ts";
import { trainingCourse } from "../training/course.ts";
import type { Stretches } from "./recording.ts";

/** A race of any spec, whose reports a recording takes. */
export interface ReportingRace {
  readonly race: Pick<Race<object>, "step" | "slice" | "adopt">;
  /** The number of parameters. */
  readonly size: number;
  /** Makes up to `steps` updates, not beyond the limit; returns the records since the last call. */
  advance(steps: number): Stretches;
}

/**
 * Begins the race of a spec.
 *
 * @param table the rows of a network's data where they are the reader's own
 * @throws as `courseOf`
 */
export function reportingRace(spec: Spec, table?: Table): ReportingRace {
  const { kind } = spec;
  if (kind === "surface") {
    const race = spec.seeds ? seededSurfaceRace(spec) : new Race(spec, surfaceCourse(spec));
    return { race, size: 2, advance: (steps) => ({ kind, stretches: race.advance(steps) }) };
  }
  const course = trainingCourse(spec, table);
  const race = spec.seeds ? seededTraining(spec, course, table) : new Race(spec, course);
  return { race, size: course.start.length, advance: (steps) => ({ kind, stretches: race.advance(steps) }) };
}
