import {
  byName,
  type evaluationColumns,
  namesOf,
  type surfaceColumns,
  type trainingColumns,
} from "./columns.ts";
import { extended } from "./extended.ts";

/**
 * The quartiles of a column over the runs of several seeds, a number for each row. They are interpolated linearly
 * between the runs' ordered numbers, as NumPy's `quantile` does (type 7 of Hyndman & Fan 1996, doi:10.2307/2684934). A
 * run that diverged counts as the worst there is from then on: as +∞, or as a share of 0. One that stopped for another
 * reason keeps its last number. Runs without a number are left out; where all are, the quartiles are NaN.
 */
export interface Spread {
  readonly q1: Float64Array;
  readonly median: Float64Array;
  readonly q3: Float64Array;
}

/** The names of the columns that have a spread: no counts, which hardly differ, and no coordinates, which have no order. */
export type SpreadName<Columns> = {
  [Name in keyof Columns]: Columns[Name] extends { readonly unit: "count" | "coordinate" } ? never : Name;
}[keyof Columns] &
  string;

export type Spreads<Name extends string> = Readonly<Record<Name, Spread>>;

/** Spreads from row 0, the start, on; numbers beyond `length` mean nothing. */
export type GrownSpreads<Name extends string> = Spreads<Name> & { readonly length: number };

/** The steps of evaluations: they go on where the run of the first seed has stopped. */
interface Evaluated {
  readonly step: Float64Array;
}

export type TrajectorySpreads = GrownSpreads<SpreadName<typeof surfaceColumns>>;
export type TrainingSpreads = GrownSpreads<SpreadName<typeof trainingColumns>>;
export type EvaluationSpreads = GrownSpreads<SpreadName<typeof evaluationColumns>> & Evaluated;

/** The seeds whose runs have diverged, and those whose runs have not stopped, at the last row. */
export interface SeedCounts {
  readonly divergedSeeds: number;
  readonly runningSeeds: number;
}

/** The rows of the spreads of a contender on a surface since the last report. */
export interface TrajectorySeeds extends SeedCounts {
  readonly spreads: Spreads<SpreadName<typeof surfaceColumns>>;
}

/** The same of a training. */
export interface TrainingSeeds extends SeedCounts {
  readonly spreads: Spreads<SpreadName<typeof trainingColumns>>;
  readonly evaluations: Evaluated & { readonly spreads: Spreads<SpreadName<typeof evaluationColumns>> };
}

const none = new Float64Array(0);

/** Returns spreads with further rows; their arrays may be those of the spreads before (mutates). */
export function grownSpreads<Name extends string>(
  before: GrownSpreads<Name> | undefined,
  more: Spreads<Name>,
): GrownSpreads<Name> {
  const from = before?.length ?? 0;
  let length = from;
  const spreads = byName(namesOf(more), (name): Spread => {
    length = from + more[name].median.length;
    return byName(namesOf(more[name]), (quartile) =>
      extended(before?.[name][quartile] ?? none, from, more[name][quartile]),
    );
  });
  return { ...spreads, length };
}

/** Returns the spreads of evaluations with further ones, as `grownSpreads` does. */
export const grownEvaluations = (
  before: EvaluationSpreads | undefined,
  more: TrainingSeeds["evaluations"],
): EvaluationSpreads => ({
  ...grownSpreads(before, more.spreads),
  step: extended(before?.step ?? none, before?.length ?? 0, more.step),
});
