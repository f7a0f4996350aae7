import type { Table } from "../../datasets/index.ts";
import type { Spec } from "../../experiment/spec.ts";

/** Asks for the largest learning rate with which a contender's run would not have diverged. */
export interface RateRequest {
  readonly spec: Spec;
  readonly slot: number;
  /** The reader's own rows, where the network is trained on these. */
  readonly table: Table | null;
}

export interface RateAnswer {
  /** Null where there is none, or where the search takes too long. */
  readonly rate: number | null;
}

/** Milliseconds after which a search is given up. */
export const longest = 30_000;
