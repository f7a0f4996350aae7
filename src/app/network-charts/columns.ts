import type { Column, Source } from "../../figure/chart/column.ts";
import type { Growing } from "../../figure/chart/growing.ts";
import { RunningMean } from "../../figure/chart/running-mean.ts";
import { player } from "../state/player.ts";
import type { Training } from "../state/training.ts";

/** A value a step of the training in a slot; null as long as there is none, or no such column. */
export const everyStep =
  (slot: number, pick: (training: Training) => Growing | undefined): Source =>
  () =>
    columnOf(player.trainings.get(slot), pick, null);

/** What was evaluated on all samples now and then. */
export const evaluated =
  (slot: number, name: keyof Training["evaluations"]): Source =>
  () => {
    const training = player.trainings.get(slot);
    return columnOf(training, ({ evaluations }) => evaluations[name], training?.evaluations.step ?? null);
  };

/** The mean of a value a step over the last `window` steps. */
export function averaged(source: Source, window: number): Source {
  const known = new WeakMap<object, RunningMean>();
  return () => {
    const column = source();
    if (!column) return null;
    const running = known.get(column.owner) ?? new RunningMean(window);
    known.set(column.owner, running);
    running.extend(column.values, column.length);
    return { ...column, owner: running, values: running.means.values };
  };
}

function columnOf(
  training: Training | undefined,
  pick: (training: Training) => Growing | undefined,
  steps: Growing | null,
): Column | null {
  const growing = training && pick(training);
  if (!growing) return null;
  return {
    owner: growing,
    values: growing.values,
    length: growing.length,
    steps: steps?.values ?? null,
    through: training.length - 1,
    status: training.status,
    gradients: training.gradients.values,
  };
}
