import type { Table } from "../../datasets/index.ts";
import type { Column, ContenderColumns } from "../../experiment/file/columns.ts";
import type { Spec } from "../../experiment/index.ts";
import type { NetworkRecord, Recorded } from "../../figure/index.ts";
import { contenderNames } from "../../figure/names.ts";
import type { Recording } from "../state/recording.ts";
import type { Training } from "../state/training.ts";

/** What a figure shows of a recording. */
export function recordedOf(spec: Spec, recording: Recording, table: Table | null): Recorded {
  if (spec.kind === "surface") return { kind: "surface", tracks: [...recording.tracks.values()] };
  const trainings = [...recording.trainings.values()].map(asRecord);
  return { kind: "network", trainings, ...(table ? { table } : {}) };
}

function asRecord(training: Training): NetworkRecord {
  const { slot, length, status, loss, gradNorm, evaluations } = training;
  return {
    slot,
    length,
    status,
    loss: loss.values,
    gradNorm: gradNorm.values,
    evaluations: {
      length: evaluations.step.length,
      step: evaluations.step.values,
      trainLoss: evaluations.trainLoss.values,
      testLoss: evaluations.testLoss.values,
      trainAccuracy: evaluations.trainAccuracy.values,
      testAccuracy: evaluations.testAccuracy.values,
    },
    paramsAt: (step) => training.snapshotAt(step)?.params ?? null,
  };
}

const surfaceColumns = ["loss", "gradNorm", "gradients", "distance", "x", "y"] as const;
const evaluated = ["trainLoss", "testLoss", "trainAccuracy", "testAccuracy"] as const;

/** Every column of a recording, contenders in race order. */
export function columnsOf(spec: Spec, recording: Recording): ContenderColumns[] {
  const names = contenderNames(spec);
  return spec.contenders.map(({ slot }) => {
    const name = names.get(slot) ?? "";
    const training = recording.trainings.get(slot);
    const track = recording.tracks.get(slot);
    if (training) return { name, rows: training.length, columns: trainingColumns(training) };
    const columns = track ? surfaceColumns.map((column) => ({ name: column, values: track[column] })) : [];
    return { name, rows: track?.length ?? 0, columns };
  });
}

function trainingColumns(training: Training): Column[] {
  const { loss, gradNorm, gradients, layerGradNorm, updateRatio, evaluations } = training;
  const steps = evaluations.step.values.subarray(0, evaluations.step.length);
  return [
    { name: "loss", values: loss.values },
    { name: "gradNorm", values: gradNorm.values },
    { name: "gradients", values: gradients.values },
    ...layerGradNorm.map((column, l) => ({ name: `gradNormLayer${l + 1}`, values: column.values })),
    ...updateRatio.map((column, l) => ({ name: `updateRatioLayer${l + 1}`, values: column.values })),
    ...evaluated.map((name) => ({ name, values: evaluations[name].values, steps })),
  ];
}
