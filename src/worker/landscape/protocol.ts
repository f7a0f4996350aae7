import type { Table } from "../../datasets/index.ts";
import type { Heights, Resolution } from "../../experiment/landscape/heights.ts";
import type { LandscapeQuery, PlaneAnswer } from "../../experiment/landscape/landscape-query.ts";
import type { LossLine } from "../../experiment/landscape/loss-line.ts";
import type { Plane } from "../../experiment/landscape/plane.ts";
import type { Refusal } from "../../experiment/landscape/work.ts";

export type { LandscapeQuery };

/** The parts of every request. */
interface Asked {
  /** Another number for another landscape. */
  readonly number: number;
  readonly query: LandscapeQuery;
  /** The reader's own rows, where the network is trained on these and the worker does not have them. */
  readonly table?: Table;
}

/** Asks for all but the heights. An answer comes after about 50 ms; until one is `done`, the same is asked for again. */
export interface PlaneRequest extends Asked {
  readonly type: "plane";
}

/** Asks for heights. */
export interface HeightsRequest extends Asked {
  readonly type: "heights";
  /** The plane, where the worker does not have that of this landscape. */
  readonly plane?: Plane;
  /** The coordinates of the points. */
  readonly points: { readonly a: Float64Array; readonly b: Float64Array };
}

export type LandscapeRequest = PlaneRequest | HeightsRequest;

/** The parts found since the last answer. */
export interface PlaneReply extends Omit<LandscapeAnswer, "heights"> {
  /** With the plane: the finest grid that its heights are computed on. */
  readonly resolution?: Resolution;
}

export interface HeightsReply {
  readonly values: Float64Array;
}

export type LandscapeReply = PlaneReply | HeightsReply;

/** A client's news of a landscape. */
export interface LandscapeAnswer {
  /** The share of the work that is done, 0 to 1, by a rough estimate. */
  readonly progress: number;
  /** The reason why there is no such landscape, a sentence: the last answer. */
  readonly refusal?: Refusal;
  /** In the first answer in which it is known. */
  readonly plane?: PlaneAnswer;
  /** The finest grid that was completed; a line has none. */
  readonly heights?: Heights;
  /** The finest curve of a line. */
  readonly line?: LossLine;
  readonly done: boolean;
}
