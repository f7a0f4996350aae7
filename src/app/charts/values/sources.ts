import type { Training, Trajectory } from "../../../experiment/index.ts";
import type {
  evaluationColumns,
  layerColumns,
  surfaceColumns,
  trainingColumns,
} from "../../../experiment/recording/columns.ts";
import { type Column, indexAt, type Source } from "../../../plot/chart/column.ts";
import { player } from "../../player/player.ts";

/** Returns the source of a column of a slot's trajectory on a surface; it gives null while there is none. */
export const trajectorySource = (slot: number, name: keyof typeof surfaceColumns): Source =>
  sourceOf(
    () => player.tracks.get(slot),
    (track) => ({ values: track[name], length: track.length, steps: null }),
  );

/** Returns the source of a column with one value per step of a slot's training; it gives null while there is none. */
export const everyStep = (slot: number, name: keyof typeof trainingColumns): Source =>
  sourceOf(
    () => player.trainings.get(slot),
    (training) => ({ values: training[name], length: training.length, steps: null }),
  );

/** Returns the same of a layer, counted from 0; it gives null if there is no such layer. */
export const everyStepOf = (slot: number, name: keyof typeof layerColumns, layer: number): Source =>
  sourceOf(
    () => player.trainings.get(slot),
    (training) =>
      layer < training[name].length
        ? { values: training[name][layer], length: training.length, steps: null }
        : null,
  );

/** Returns the source of a column that is evaluated on all samples at some of the steps. */
export const evaluated = (slot: number, name: keyof typeof evaluationColumns): Source =>
  sourceOf(
    () => player.trainings.get(slot),
    ({ evaluations }) => ({
      values: evaluations[name],
      length: evaluations.length,
      steps: evaluations.step,
    }),
  );

/** Returns the source of the loss of a problem's part, counted from 0; it gives null where there is no such part. */
export const lossOfPart = (slot: number, part: number): Source =>
  sourceOf(
    () => player.trainings.get(slot),
    ({ parts, evaluations }) =>
      part < parts.length
        ? { values: parts[part], length: evaluations.length, steps: evaluations.step }
        : null,
  );

/** @param find returns the contender's recording, another object in another race */
function sourceOf<Recorded extends Trajectory | Training>(
  find: () => Recorded | undefined,
  pick: (recorded: Recorded) => Pick<Column, "values" | "length" | "steps"> | null,
): Source {
  // The arrays are replaced as they grow, so a separate object identifies the column.
  const owners = new WeakMap<Recorded, object>();
  return () => {
    const recorded = find();
    const picked = recorded && pick(recorded);
    if (!picked) return null;
    const owner = owners.get(recorded) ?? {};
    owners.set(recorded, owner);
    const { length, status, begins = 0, gradients: gradientEvaluations } = recorded;
    const first = Math.max(0, indexAt(picked, begins));
    return { owner, ...picked, first, through: length - 1, status, gradientEvaluations };
  };
}
