import { axisValues } from "../../../experiment/sweep/cells/cell-spec.ts";
import { shareOf } from "../axes.ts";
import type { FoundCells } from "../found-cells.ts";
import type { Ranking } from "./ranking.ts";

/** A setting in a scatter: its place from the left and from the top, from 0 to 1. */
export interface Dot {
  readonly cell: number;
  readonly x: number;
  readonly y: number;
}

/** The part of a scatter's height below the line, for settings without a number. */
export const belowLine = 0.14;
/** The space to either side, and above and below, as a share. */
const inset = 0.04;

/** Returns the settings in the scatter of an axis: by value across, by rank down, the best at the top. */
export function dotsOf(
  { spec }: Pick<FoundCells, "spec">,
  { order, ranks, lost }: Ranking,
  axis: number,
): Dot[] {
  const values = axisValues(spec)[axis];
  const x = (cell: number) => inset + (1 - 2 * inset) * shareOf(spec.map.axes[axis], values[cell]);
  const height = 1 - belowLine - 2 * inset;
  const y = (rank: number) => inset + height * (order.length > 1 ? (rank - 1) / (order.length - 1) : 0.5);
  return [
    ...order.map((cell, k) => ({ cell, x: x(cell), y: y(ranks[k]) })),
    ...lost.map((cell) => ({ cell, x: x(cell), y: 1 - belowLine / 2 })),
  ];
}

/** Returns the place from the left of a value of an axis. */
export const acrossOf = ({ spec }: Pick<FoundCells, "spec">, axis: number, value: number): number =>
  inset + (1 - 2 * inset) * shareOf(spec.map.axes[axis], value);

/** Returns the setting whose dot is nearest to a place; −1 without any. @param ratio of the width to the height */
export function nearestDot(dots: readonly Dot[], x: number, y: number, ratio: number): number {
  let [nearest, least] = [-1, Number.POSITIVE_INFINITY];
  for (const dot of dots) {
    const distance = ((dot.x - x) * ratio) ** 2 + (dot.y - y) ** 2;
    if (distance < least) [nearest, least] = [dot.cell, distance];
  }
  return nearest;
}
