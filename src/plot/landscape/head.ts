import type { Plane } from "../../experiment/landscape/plane.ts";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import { project } from "../../experiment/landscape/project.ts";
import type { Training } from "../../experiment/recording/recording.ts";
import { indexAt } from "../chart/column.ts";
import { isOffPlane } from "./off-plane.ts";

/** A contender beside a plane at a step. */
export interface Head {
  readonly slot: number;
  /** Coordinates of its projection. */
  readonly a: number;
  readonly b: number;
  /** Euclidean distance of its weights from the plane. */
  readonly distance: number;
  /** The place in its path of the last kept step at or before that step, and that kept step. */
  readonly index: number;
  readonly kept: number;
  /** The loss of its weights at the kept step, and that of their projection. */
  readonly loss: number;
  readonly height: number;
  /** True where the height drawn is another number than the loss. */
  readonly isOff: boolean;
}

/** A projection: coordinates and distance. */
export type Projected = readonly [a: number, b: number, distance: number];

/**
 * Returns a contender's head at a step.
 *
 * @param exact the projection of its weights at that step, where these are known; else the head is on the line between
 *   the kept steps around it
 * @returns null for a path without a step
 */
export function headAt(path: PlanePath, step: number, exact: Projected | null): Head | null {
  const { slot, steps, loss, height } = path;
  const index = indexAt({ steps, length: steps.length }, step);
  if (index < 0) return null;
  const [a, b, distance] = exact ?? between(path, index, step);
  const isOff = isOffPlane(loss[index], height[index]);
  return { slot, a, b, distance, index, kept: steps[index], loss: loss[index], height: height[index], isOff };
}

/** Interpolates between a kept step and the next. */
function between({ steps, a, b, distance }: PlanePath, index: number, step: number): Projected {
  const next = Math.min(index + 1, steps.length - 1);
  const share = next === index ? 0 : (step - steps[index]) / (steps[next] - steps[index]);
  const mixed = (column: Float64Array): number => column[index] + share * (column[next] - column[index]);
  return [mixed(a), mixed(b), mixed(distance)];
}

/**
 * Returns the function that projects a training's weights at a step onto a plane, where they are known exactly; else it
 * returns null. It keeps the projections of weights that it was asked about.
 */
export function projector(
  plane: Plane,
): (training: Pick<Training, "length" | "snapshotAt"> | undefined, step: number) => Projected | null {
  const known = new WeakMap<Float64Array, Projected>();
  return (training, step) => {
    const kept = training?.snapshotAt(step);
    // Weights of another network than that of the plane do not fit it.
    if (!training || kept?.params.length !== plane.origin.length) return null;
    if (kept.step !== Math.min(step, training.length - 1)) return null;
    const projected = known.get(kept.params) ?? project(plane, kept.params);
    known.set(kept.params, projected);
    return projected;
  };
}
