import type { Table } from "../../datasets/index.ts";
import type { Criterion, Pair } from "../../experiment/inspect/difference/agreement.ts";
import type { Outcome, Side } from "../../experiment/inspect/difference/first-difference.ts";

/** Two contenders of one problem that are to be compared. */
export interface Comparison {
  readonly sides: Pair<Side>;
  readonly criterion: Criterion;
  /** The reader's own rows, where the networks are trained on these. */
  readonly table: Table | null;
}

/** Begins a comparison, or goes on with the one under way where it is null. */
export interface DifferenceRequest {
  readonly comparison: Comparison | null;
}

/** The results after about 50 ms of work, or after one update. */
export interface DifferenceAnswer {
  /** Updates compared so far, of `last` where they do not part. */
  readonly step: number;
  readonly last: number;
  /** Null where the comparison goes on. */
  readonly outcome: Outcome | null;
  /** The name of the parameter that the outcome is about; null where it is about none. */
  readonly place: string | null;
}
