import {
  evaluationColumns,
  layerColumns,
  namesOf,
  surfaceColumns,
  trainingColumns,
} from "../recording/columns.ts";
import type { Training, Trajectory } from "../recording/recording.ts";
import type { Column } from "./columns.ts";

/** Returns every column of a contender, as it is written to a file. */
export const recordedColumns = (record: Trajectory | Training): Column[] =>
  "evaluations" in record ? ofTraining(record) : ofTrajectory(record);

const ofTrajectory = (track: Trajectory): Column[] =>
  namesOf(surfaceColumns).map((name) => ({ name, values: track[name] }));

function ofTraining(training: Training): Column[] {
  const { evaluations, parts } = training;
  // A network has no parts, and a problem has at least one.
  const file = parts.length > 0 ? "tensorFile" : "file";
  const steps = evaluations.step.subarray(0, evaluations.length);
  return [
    ...namesOf(trainingColumns).map((name) => ({ name, values: training[name] })),
    ...namesOf(layerColumns).flatMap((name) =>
      training[name].map((values, l) => ({ name: `${layerColumns[name][file]}${l + 1}`, values })),
    ),
    // `steps` holds the steps of evaluations.
    ...namesOf(evaluationColumns)
      .filter((name) => name !== "step")
      .map((name) => ({ name, values: evaluations[name], steps })),
    ...parts.map((values, k) => ({ name: `lossPart${k + 1}`, values, steps })),
  ];
}
