import type { Table } from "../../datasets/index.ts";
import type { CurvatureColumns } from "../../experiment/curvature/merged-columns.ts";
import type { Spec } from "../../experiment/spec.ts";

/** Asks for the curvature along a race up to step `to`. A spec that differs in its past starts again. */
export interface CurvatureRequest {
  readonly spec: Spec;
  readonly to: number;
  /** True to start again: what the worker sent before is no longer kept. */
  readonly fresh: boolean;
  /** The reader's own rows, if the worker does not have them; it keeps them. */
  readonly table?: Table;
}

/** The measurements since the last answer, or, with `restarted`, since the start, in about 50 ms of work. */
export interface CurvatureAnswer {
  readonly restarted: boolean;
  readonly contenders: readonly { readonly slot: number; readonly columns: CurvatureColumns }[];
  /** The step up to which the coarse steps are measured; −1 before the first. */
  readonly through: number;
  /** True where nothing is left to measure up to `to`. */
  readonly done: boolean;
}
