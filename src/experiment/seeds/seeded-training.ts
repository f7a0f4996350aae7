import type { Table } from "../../datasets/index.ts";
import { evaluationColumns, trainingColumns } from "../recording/columns.ts";
import type { SeedCounts, TrainingSeeds } from "../recording/spread.ts";
import type { TrainingSpec } from "../spec.ts";
import { trainingCourse } from "../training/course.ts";
import type { TrainingCourse, TrainingReport } from "../training/recorder.ts";
import { SeededRace, type Spreading } from "./seeded-race.ts";
import { SpreadWriter } from "./spread-writer.ts";

/**
 * Begins the training of a spec with several seeds.
 *
 * @param course that of the first seed @param table the rows of a network's data where they are the reader's own
 * @throws as `trainingCourse`
 */
export const seededTraining = (spec: TrainingSpec, course: TrainingCourse, table?: Table) =>
  new SeededRace(spec, course, (other) => trainingCourse(other, table), spreading);

function spreading(seeds: number): Spreading<TrainingReport, Omit<TrainingSeeds, keyof SeedCounts>> {
  const columns = new SpreadWriter(trainingColumns, seeds);
  const evaluations = new SpreadWriter(evaluationColumns, seeds);
  return (members, diverged) => {
    const evaluated = members.map((member) => member.evaluations);
    // All are evaluated at the same steps, until they stop.
    const { step } = evaluated.reduce((one, other) => (other.step.length > one.step.length ? other : one));
    return {
      spreads: columns.write(members, diverged),
      evaluations: { step: step.slice(), spreads: evaluations.write(evaluated, diverged) },
    };
  };
}
