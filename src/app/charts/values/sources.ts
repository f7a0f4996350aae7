import type { Status, Training, Trajectory } from "../../../experiment/index.ts";
import type {
  evaluationColumns,
  layerColumns,
  surfaceColumns,
  trainingColumns,
} from "../../../experiment/recording/columns.ts";
import type { Spread } from "../../../experiment/recording/spread.ts";
import { type Column, indexAt, type Source } from "../../../plot/chart/column.ts";
import { player } from "../../player/player.ts";

/**
 * Returns the source of a column of a slot's trajectory on a surface, of its medians where the race has several seeds;
 * it gives null while there is none.
 */
export const trajectorySource = (slot: number, name: keyof typeof surfaceColumns): Source =>
  sourceOf(
    () => player.tracks.get(slot),
    (track) =>
      overSeeds(track.spreads, name, null) ?? { values: track[name], length: track.length, steps: null },
  );

/** Returns the same of a column with one value per step of a slot's training. */
export const everyStep = (slot: number, name: keyof typeof trainingColumns): Source =>
  sourceOf(
    () => player.trainings.get(slot),
    (training) =>
      overSeeds(training.spreads, name, null) ?? {
        values: training[name],
        length: training.length,
        steps: null,
      },
  );

/** Returns the source of a layer's column, counted from 0, of the first seed; it gives null if there is no such layer. */
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
    ({ evaluations }) => {
      const { length, step } = evaluations.spreads ?? evaluations;
      const own = { values: name === "step" ? step : evaluations[name], length, steps: step };
      return overSeeds(evaluations.spreads, name, step) ?? own;
    },
  );

/** Returns the source of the loss of a part, counted from 0, of the first seed; it gives null where there is no such part. */
export const lossOfPart = (slot: number, part: number): Source =>
  sourceOf(
    () => player.trainings.get(slot),
    ({ parts, evaluations }) =>
      part < parts.length
        ? { values: parts[part], length: evaluations.length, steps: evaluations.step }
        : null,
  );

type Picked = Pick<Column, "values" | "length" | "steps" | "spread">;

/** Returns the medians over seeds of a column that has quartiles; null for another one, and where there is one seed. */
function overSeeds(
  spreads: { readonly length: number } | undefined,
  name: string,
  steps: Float64Array | null,
): Picked | null {
  if (!spreads) return null;
  const spread: unknown = Reflect.get(spreads, name);
  return isSpread(spread) ? { values: spread.median, length: spreads.length, steps, spread } : null;
}

const isSpread = (value: unknown): value is Spread =>
  typeof value === "object" && value !== null && "median" in value;

/** @param find returns the contender's recording, another object in another race */
function sourceOf<Recorded extends Trajectory | Training>(
  find: () => Recorded | undefined,
  pick: (recorded: Recorded) => Picked | null,
): Source {
  // The arrays are replaced as they grow, so a separate object identifies the column.
  const owners = new WeakMap<Recorded, object>();
  return () => {
    const recorded = find();
    const picked = recorded && pick(recorded);
    if (!picked) return null;
    const owner = owners.get(recorded) ?? {};
    owners.set(recorded, owner);
    const { length, begins = 0, gradients, spreads } = recorded;
    const first = Math.max(0, indexAt(picked, begins));
    // Only the seeds together go on where the first one has stopped.
    const rows = picked.spread && spreads ? spreads.length : length;
    const status = picked.spread ? statusOfSeeds(recorded) : recorded.status;
    const gradientEvaluations = picked.spread ? gradients.subarray(0, length) : gradients;
    return { owner, ...picked, first, through: rows - 1, status, gradientEvaluations };
  };
}

/** Returns the status of several seeds together: it is over when the last one has stopped. */
function statusOfSeeds({ status, runningSeeds = 0 }: Trajectory | Training): Status {
  if (status.kind === "unfit" || status.kind === "no-value") return status;
  return { kind: runningSeeds > 0 ? "running" : "finished" };
}
