import {
  evaluationColumns,
  layerColumns,
  namesOf,
  surfaceColumns,
  trainingColumns,
} from "../recording/columns.ts";
import type { Training, Trajectory } from "../recording/recording.ts";
import type { Spec } from "../spec.ts";
import type { Column } from "./columns.ts";

/** Returns every column of a contender of an experiment, as it is written to a file. */
export const recordedColumns = (kind: Spec["kind"], record: Trajectory | Training): Column[] =>
  "evaluations" in record ? ofTraining(kind, record) : ofTrajectory(record);

const ofTrajectory = (track: Trajectory): Column[] =>
  namesOf(surfaceColumns).map((name) => ({ name, values: track[name] }));

function ofTraining(kind: Spec["kind"], training: Training): Column[] {
  const { evaluations, parts } = training;
  const [file, part] =
    kind === "problem" ? (["tensorFile", "lossPart"] as const) : (["file", "lossClass"] as const);
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
    ...parts.map((values, k) => ({ name: `${part}${k + 1}`, values, steps })),
  ];
}
