import { isRandom } from "../is-random.ts";
import type { CoachedRun, TrainingRun } from "./run.ts";
import { diagonalOf, shapeAtEnd } from "./shape.ts";

/** A run has arrived where all but this share of the first loss above the floor is gone, … */
const remainder = 1e-3;
/** … and the lowest minimum is within this share of the domain's diagonal: its marker is then on the star. */
const nearby = 0.02;
/** A loss this close above the lowest known one counts as that, wherever the run began. */
const close = 1e-6;
/** Of a training, whose loss need not reach 0: the share of the first loss, or the accuracy, at which it has arrived. */
const ofTraining = { remainder: 0.05, accuracy: 0.99 } as const;

/** A loss by step: the exact one on a surface, that of all training samples, where it was evaluated. */
export interface Course {
  readonly loss: Float64Array;
  /** Returns the step of a row. */
  readonly stepAt: (row: number) => number;
}

/** Returns the loss that a run is judged by. */
export function courseOf(run: CoachedRun, aim: "loss" | "test loss" = "loss"): Course {
  if (run.kind === "surface") return { loss: run.columns.loss, stepAt: (row) => row };
  const { step, trainLoss, testLoss } = run.columns.evaluations;
  return { loss: aim === "loss" ? trainLoss : testLoss, stepAt: (row) => step[row] };
}

/** Returns the mean of the rows between two shares of a column, at least one row. */
export function meanOf(values: Float64Array, from: number, to: number): number {
  const first = Math.min(values.length - 1, Math.floor(from * values.length));
  const end = Math.max(first + 1, Math.floor(to * values.length));
  let sum = 0;
  for (let row = first; row < end; row++) sum += values[row];
  return sum / (end - first);
}

/** Returns the loss at the end of a run: the mean of its last tenth where noise or batches make it random. */
export function endOf(run: CoachedRun, aim: "loss" | "test loss" = "loss"): number {
  const { loss } = courseOf(run, aim);
  return isRandom(run.spec) ? meanOf(loss, 0.9, 1) : loss[loss.length - 1];
}

/** Returns how far above the lowest known loss a run ends; NaN where none is known. */
export const excessOf = (run: CoachedRun): number => endOf(run) - (run.floor ?? Number.NaN);

/** Returns the share of its loss above the floor that a run has lost from its third quarter to its last; NaN without a floor. */
export function lateFall(run: CoachedRun): number {
  const { loss } = courseOf(run);
  const floor = run.floor ?? Number.NaN;
  const before = meanOf(loss, 0.5, 0.75) - floor;
  return 1 - (meanOf(loss, 0.75, 1) - floor) / before;
}

/** Says whether a run has come as low as can be expected, so that there is nothing to advise. */
export function hasArrived(run: CoachedRun): boolean {
  if (run.kind !== "surface") return isTrained(run);
  const { loss, gradNorm, distance } = run.columns;
  if (run.floor !== null) {
    const excess = excessOf(run);
    if (excess <= close * Math.max(1, Math.abs(run.floor))) return true;
    return excess <= remainder * (loss[0] - run.floor) && distance[run.steps] <= nearby * diagonalOf(run);
  }
  const shape = shapeAtEnd(run);
  const steepest = gradNorm.reduce((most, norm) => Math.max(most, norm), 0);
  return gradNorm[gradNorm.length - 1] <= remainder * steepest && shape !== null && shape.low > 0;
}

function isTrained({ columns: { evaluations } }: TrainingRun): boolean {
  const { trainLoss, trainAccuracy } = evaluations;
  const last = trainLoss.length - 1;
  return trainLoss[last] <= ofTraining.remainder * trainLoss[0] || trainAccuracy[last] >= ofTraining.accuracy;
}
