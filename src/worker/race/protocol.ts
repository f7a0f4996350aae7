import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";
import type { RaceState } from "../../experiment/race.ts";
import type { Revisited, Stretches } from "../../experiment/recording/recording.ts";

/** Asks for a race up to step `to`. A spec that differs in its past starts the race again. */
export interface RaceRequest {
  readonly spec: Spec;
  readonly to: number;
  /** True to start the race again: the columns that the worker sent before are no longer kept. */
  readonly fresh: boolean;
  /** A step that the race has made, whose parameters the answer is to have, of a training only. */
  readonly at?: number;
  /** The reader's own rows, if the worker does not have them; it keeps them. */
  readonly table?: Table;
  /** The race of a worker that failed, to go on with where it has the first steps of this one. */
  readonly from?: Reached;
}

/** A race that a worker has made up to some step, with the rows that it has now. */
export interface Reached {
  readonly spec: Spec;
  /** The race before its step. */
  readonly state: RaceState;
  /** The last step whose columns came. */
  readonly step: number;
}

/**
 * The steps since the last answer, or, with `restarted`, since the start. They may be fewer than asked for: an answer
 * covers about 50 ms of work, or one step, so a silent worker hangs.
 */
export interface Columns {
  readonly restarted: boolean;
  /** Steps made so far. */
  readonly step: number;
  /** The columns of each contender; arrays are transferred. */
  readonly columns: Stretches;
  /** The parameters at the step asked for; null where none were, or where it takes another request to get there. */
  readonly revisited: Revisited | null;
  /** The race at some step before these, now and then, to go on from where the worker fails; else null. */
  readonly checkpoint: RaceState | null;
  /** Milliseconds that the steps took. */
  readonly took: number;
  /** A sentence for the reader about the machine; each is sent once, null otherwise. */
  readonly note: string | null;
}
