import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/index.ts";
import type { Stretches } from "../../experiment/recording.ts";

/** Asks for a race to be brought to step `to`. A spec that differs in its past starts the race again. */
export interface RaceRequest {
  readonly spec: Spec;
  readonly to: number;
  /** Starts the race again whatever the worker has: the columns that it sent before are not kept. */
  readonly fresh: boolean;
  /** The reader's own rows, where they are new to the worker; it keeps them. */
  readonly table?: Table;
}

/**
 * The steps since the last answer, or, with `restarted`, since the start. May fall short of what was asked: an answer
 * covers about 50 ms of work, or one step, so that silence means trouble.
 */
export interface Columns {
  readonly restarted: boolean;
  /** Updates made by now. */
  readonly step: number;
  /** Arrays are transferred. */
  readonly columns: Stretches;
  /** Milliseconds that the steps took. */
  readonly took: number;
}
