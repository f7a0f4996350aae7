import type { CellKind } from "../../../experiment/index.ts";
import { axisValues } from "../../../experiment/sweep/cells/cell-spec.ts";
import { rankCorrelation, ranksOf } from "../../../experiment/sweep/cells/rank-correlation.ts";
import { isHigherBetter, isOfCategories } from "../compare/difference.ts";
import type { FoundCells } from "../found-cells.ts";
import { numberOf } from "../picture/shades.ts";

/** Random settings in the order of their results. */
export interface Ranking {
  /** The settings that have a number, the best first. */
  readonly order: readonly number[];
  /** The rank of each of these, from 1; equal numbers share the mean of theirs. */
  readonly ranks: Float64Array;
  /** The settings that are computed and have no number: they diverged, or never reached the loss. */
  readonly lost: readonly number[];
  /** Spearman's rank correlation of each axis's values with the number; NaN where there is none. */
  readonly correlations: readonly number[];
}

/** Returns the kind of cell that settings are ranked by: categories have no order, so it is the loss there. */
export const rankedBy = (kind: CellKind): CellKind => (isOfCategories(kind) ? "loss" : kind);

/** Ranks the settings that are computed so far. */
export function rankingOf({ spec, columns, source }: FoundCells): Ranking {
  const kind = rankedBy(spec.map.cell);
  const numbers = Float64Array.from(source, (_, cell) => numberOf(kind, columns, cell));
  const done = [...numbers.keys()].filter((cell) => source[cell] === cell);
  const found = done.filter((cell) => Number.isFinite(numbers[cell]));
  const sign = isHigherBetter(kind) ? -1 : 1;
  const order = found.sort((a, b) => sign * (numbers[a] - numbers[b]) || a - b);
  const sorted = Float64Array.from(order, (cell) => numbers[cell]);
  return {
    order,
    ranks: ranksOf(sorted.map((value) => sign * value)),
    lost: done.filter((cell) => !Number.isFinite(numbers[cell])),
    correlations: axisValues(spec).map((axis) =>
      rankCorrelation(
        Float64Array.from(order, (cell) => axis[cell]),
        sorted,
      ),
    ),
  };
}
