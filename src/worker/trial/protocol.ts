import type { Table } from "../../datasets/index.ts";
import type { MeasuredCurvature } from "../../experiment/coach/rule.ts";
import type { Recorded } from "../../experiment/coach/run.ts";
import type { Verdict } from "../../experiment/coach/try-advice.ts";
import type { Spec } from "../../experiment/spec.ts";
import type { Text, Told } from "../../words/told.ts";

/** Asks what the coach finds in a contender's run, and, with `tries`, what comes of its advice. */
export interface TrialRequest {
  readonly spec: Spec;
  readonly recorded: Recorded;
  readonly tries: boolean;
  /** The reader's own rows, where the network is trained on these. */
  readonly table: Table | null;
}

/** A thing that the coach found in a run. */
export interface Found {
  /** The id of the rule, and its rank: the lower, the more it matters. */
  readonly id: string;
  readonly rank: number;
  /** A sentence or two, after the contender's name and a colon. */
  readonly text: Text;
  /** The things to try, as noun phrases. */
  readonly ideas: readonly Told[];
  /** True where nothing is wrong. */
  readonly isRemark: boolean;
  /** The curvature whose chart shows it; null for none. */
  readonly chart: MeasuredCurvature | null;
}

export interface TrialAnswer {
  /** Null where all is well. */
  readonly found: Found | null;
  /** Null where nothing was to be tried. */
  readonly verdict: Verdict | null;
}

/** Milliseconds that the trials of one finding may take. */
export const longest = 2000;
