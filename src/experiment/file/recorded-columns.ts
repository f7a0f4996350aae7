import {
  evaluationColumns,
  layerColumns,
  namesOf,
  surfaceColumns,
  trainingColumns,
} from "../recording/columns.ts";
import type { Training, Trajectory } from "../recording/recording.ts";
import type { Spread } from "../recording/spread.ts";
import type { Spec } from "../spec.ts";
import type { Column, ContenderColumns } from "./columns.ts";

/** Returns everything recorded of a contender of an experiment, as it is written to a file. */
export function recordedColumns(
  kind: Spec["kind"],
  record: Trajectory | Training,
): Omit<ContenderColumns, "name"> {
  const columns = "evaluations" in record ? ofTraining(kind, record) : ofTrajectory(record);
  const { length, spreads, divergedSeeds } = record;
  if (!spreads) return { rows: length, columns };
  // The runs of other seeds may go on where that of the first one has stopped.
  const own = columns.map((column) => ({ ...column, length }));
  return { rows: Math.max(length, spreads.length), divergedSeeds, columns: [...own, ...quartilesOf(record)] };
}

/** Returns the quartiles of a contender over its seeds: "lossQ1", "lossMedian", "lossQ3", … */
function quartilesOf(record: Trajectory | Training): Column[] {
  if (!record.spreads) return [];
  const { length, ...spreads } = record.spreads;
  const everyStep = columnsOf(spreads).map((column) => ({ ...column, length }));
  if (!("evaluations" in record) || !record.evaluations.spreads) return everyStep;
  const { length: count, step, ...evaluated } = record.evaluations.spreads;
  const steps = step.subarray(0, count);
  return [...everyStep, ...columnsOf(evaluated).map((column) => ({ ...column, steps }))];
}

const suffixes = { q1: "Q1", median: "Median", q3: "Q3" } as const;

const columnsOf = (spreads: Readonly<Record<string, Spread>>): Pick<Column, "name" | "values">[] =>
  Object.entries(spreads).flatMap(([name, spread]) =>
    namesOf(suffixes).map((quartile) => ({ name: `${name}${suffixes[quartile]}`, values: spread[quartile] })),
  );

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
