import type { Table } from "../../datasets/index.ts";
import type { Heights } from "../../experiment/landscape/heights.ts";
import type { LandscapeQuery, PlaneAnswer } from "../../experiment/landscape/landscape-query.ts";
import type { LossLine } from "../../experiment/landscape/loss-line.ts";

export type { LandscapeQuery };

/** Asks for a landscape. An answer comes after about 50 ms; until one is `done`, the same is asked for again. */
export interface LandscapeRequest {
  /** Another number for another landscape: the worker continues the one that it has. */
  readonly number: number;
  readonly query: LandscapeQuery;
  /** The reader's own rows, where the network is trained on these and the worker does not have them. */
  readonly table?: Table;
}

/** What was found since the last answer. */
export interface LandscapeAnswer {
  /** The share of the work that is done, 0 to 1, by a rough estimate. */
  readonly progress: number;
  /** The reason why there is no such landscape, a sentence: the last answer. */
  readonly refusal?: string;
  /** In the first answer in which it is known. */
  readonly plane?: PlaneAnswer;
  /** The finest grid that was completed; a line has none. */
  readonly heights?: Heights;
  /** The finest curve of a line. */
  readonly line?: LossLine;
  readonly done: boolean;
}
