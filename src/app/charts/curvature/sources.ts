import type { curvatureColumns } from "../../../experiment/curvature/columns.ts";
import { crossingOf, type Pair } from "../../../experiment/curvature/crossing.ts";
import type { CurvatureColumns } from "../../../experiment/curvature/merged-columns.ts";
import { type Column, indexAt, type Source } from "../../../plot/chart/column.ts";
import { player } from "../../player/player.ts";
import { computation, type Kept } from "./computation.ts";

/** Values with the steps at which they were measured. */
interface Points {
  readonly values: Float64Array;
  readonly steps: Float64Array;
}

/** Returns the source of a column of a slot's curvatures, from its first number on; it gives null before there are any. */
export const curvatureSource = (slot: number, name: keyof typeof curvatureColumns): Source =>
  sourceOf(slot, (columns) => fromFirst(columns, columns[name]));

/** Returns the source of a curvature divided by its limit, whichever of both pairs has one. */
export const ratioSource = (slot: number): Source =>
  sourceOf(slot, (columns) => fromFirst(columns, ratiosOf(columns)));

/** Returns each curvature over its limit, of the pair that has one; NaN where neither has. */
function ratiosOf({ sharpness, limit, preconditioned, preconditionedLimit }: CurvatureColumns): Float64Array {
  return limit.map((most, i) =>
    Number.isNaN(most) ? preconditioned[i] / preconditionedLimit[i] : sharpness[i] / most,
  );
}

/** Returns the source of the one value at which a curvature first passes its limit. */
export const crossingSource = (slot: number, pair: Pair): Source =>
  sourceOf(slot, (columns) => {
    const crossing = crossingOf(columns, pair);
    return crossing && { values: Float64Array.of(crossing.value), steps: Float64Array.of(crossing.step) };
  });

/** Leaves out what is before the first number; null where there is none. */
function fromFirst({ step }: CurvatureColumns, values: Float64Array): Points | null {
  const first = values.findIndex((value) => !Number.isNaN(value));
  return first < 0 ? null : { values: values.subarray(first), steps: step.subarray(first) };
}

/** @param pick returns the points of a contender's columns */
function sourceOf(slot: number, pick: (columns: CurvatureColumns) => Points | null): Source {
  let known: { readonly columns: CurvatureColumns; readonly points: Points | null } | null = null;
  const owners = new WeakMap<Kept, object>();
  return (): Column | null => {
    const kept = computation.of(slot);
    const run = player.tracks.get(slot) ?? player.trainings.get(slot);
    const { through } = computation;
    if (!kept || !run || through < 0) return null;
    if (known?.columns !== kept.columns) known = { columns: kept.columns, points: pick(kept.columns) };
    const { points } = known;
    if (!points) return null;
    const owner = owners.get(kept) ?? {};
    owners.set(kept, owner);
    const last = run.length - 1;
    // The race is measured as far as it was computed, which may be further than the one that is shown now.
    const length = indexAt({ steps: points.steps, length: points.steps.length }, last) + 1;
    return {
      owner,
      ...points,
      length,
      first: Math.max(0, indexAt({ steps: points.steps, length }, run.begins ?? 0)),
      through: Math.min(last, through),
      status: through < last ? { kind: "running" } : run.status,
      gradientEvaluations: run.gradients,
    };
  };
}
