import type {
  evaluationColumns,
  layerColumns,
  surfaceColumns,
  trainingColumns,
} from "../../experiment/columns.ts";
import type { Training, Trajectory } from "../../experiment/index.ts";
import type { Column, Source } from "../../plot/chart/column.ts";
import { player } from "../player/player.ts";

/** A column of the way over a surface in a slot; null as long as there is none. */
export const trajectorySource = (slot: number, name: keyof typeof surfaceColumns): Source =>
  sourceOf(
    () => player.tracks.get(slot),
    (track) => ({ values: track[name], length: track.length, steps: null }),
  );

/** A value a step of the training in a slot; null as long as there is none. */
export const everyStep = (slot: number, name: keyof typeof trainingColumns): Source =>
  sourceOf(
    () => player.trainings.get(slot),
    (training) => ({ values: training[name], length: training.length, steps: null }),
  );

/** The same of a layer, the first one 0; null where there is no such layer. */
export const everyStepOf = (slot: number, name: keyof typeof layerColumns, layer: number): Source =>
  sourceOf(
    () => player.trainings.get(slot),
    (training) =>
      layer < training[name].length
        ? { values: training[name][layer], length: training.length, steps: null }
        : null,
  );

/** What was evaluated on all samples now and then. */
export const evaluated = (slot: number, name: keyof typeof evaluationColumns): Source =>
  sourceOf(
    () => player.trainings.get(slot),
    ({ evaluations }) => ({
      values: evaluations[name],
      length: evaluations.length,
      steps: evaluations.step,
    }),
  );

/** @param find the contender's record, another object in another race */
function sourceOf<Recorded extends Trajectory | Training>(
  find: () => Recorded | undefined,
  pick: (recorded: Recorded) => Pick<Column, "values" | "length" | "steps"> | null,
): Source {
  // The arrays move as they grow, so an object stands for the column.
  const owners = new WeakMap<Recorded, object>();
  return () => {
    const recorded = find();
    const picked = recorded && pick(recorded);
    if (!picked) return null;
    const owner = owners.get(recorded) ?? {};
    owners.set(recorded, owner);
    const { length, status, gradients: gradientEvaluations } = recorded;
    return { owner, ...picked, through: length - 1, status, gradientEvaluations };
  };
}
