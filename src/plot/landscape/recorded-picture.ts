import { extentOf } from "../../experiment/landscape/extent-of.ts";
import type { Heights } from "../../experiment/landscape/heights.ts";
import type { Extent } from "../../experiment/landscape/plane.ts";
import type { PlanePath } from "../../experiment/landscape/plane-path.ts";
import type { LossGrid, OwnRun } from "../../experiment/own-run/own-run.ts";
import { say } from "../../words/say.ts";
import { heightAt } from "./height-at.ts";
import type { LandscapePicture } from "./landscape-picture.ts";

/** A recorded run with the slot that decides its look. */
export interface SlottedRun {
  readonly slot: number;
  readonly run: OwnRun;
}

/**
 * Returns the picture of recorded runs in the plane of their directions, which all of them have, over the first grid of
 * losses among them. The height below a path is that of the grid; where none was recorded, it is the path's own loss, as
 * nothing else is drawn. Distances from the grid's plane are not known, as the weights that it passes through are not.
 *
 * @param contenders paths projected on the same directions
 * @returns null where no run has a finite place
 */
export function recordedPicture(
  runs: readonly SlottedRun[],
  contenders: readonly PlanePath[],
): LandscapePicture | null {
  const recorded = runs.map(pathOf).filter(({ steps }) => steps.length > 0);
  if (recorded.length === 0) return null;
  const grid = runs.find(({ run }) => run.grid)?.run.grid ?? null;
  const heights = grid && heightsOf(grid);
  const paths = [...contenders, ...recorded].map((path) => ({
    ...path,
    distance: new Float64Array(path.steps.length).fill(Number.NaN),
    height: heightsBelow(path, heights),
  }));
  return {
    isLine: false,
    axes: [say("direction 1"), say("direction 2")],
    extent: extentWith(paths, heights),
    paths,
    heights,
    line: null,
  };
}

/** Returns the path of a run at the steps at which its place is finite. */
function pathOf({ slot, run }: SlottedRun): Omit<PlanePath, "distance" | "height"> {
  const kept = [...run.steps.keys()].filter((i) => Number.isFinite(run.x[i] + run.y[i]));
  const column = (values: Float64Array) => Float64Array.from(kept, (i) => values[i]);
  return {
    slot,
    steps: column(run.steps),
    a: column(run.x),
    b: column(run.y),
    loss: column(run.losses),
  };
}

const heightsOf = ({ x, y, columns, rows, losses }: LossGrid): Heights => ({
  x,
  y,
  columns,
  rows,
  values: losses,
});

const heightsBelow = (
  { a, b, loss }: Pick<PlanePath, "a" | "b" | "loss">,
  heights: Heights | null,
): Float64Array => (heights ? a.map((at, i) => heightAt(heights, at, b[i])) : loss);

/** Returns the extent of the heights where these hold all paths; otherwise one that shows all of both. */
function extentWith(paths: readonly PlanePath[], heights: Heights | null): Extent {
  const around = extentOf("given", paths);
  if (!heights) return around;
  const { x, y } = heights;
  const isWithin = paths.every(({ a, b }) => isIn(a, x) && isIn(b, y));
  return isWithin ? { x, y } : { x: unionOf(around.x, x), y: unionOf(around.y, y) };
}

const isIn = (values: Float64Array, [low, high]: Extent["x"]): boolean =>
  values.every((value) => value >= low && value <= high);

const unionOf = (one: Extent["x"], other: Extent["x"]): Extent["x"] => [
  Math.min(one[0], other[0]),
  Math.max(one[1], other[1]),
];
