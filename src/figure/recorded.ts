import type { Table } from "../datasets/index.ts";
import type { Status } from "../experiment/index.ts";

/** One contender's way over a surface, index 0 the start. Only the first `length` elements of a column mean anything. */
export interface SurfaceRecord {
  readonly slot: number;
  readonly length: number;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly loss: ArrayLike<number>;
  readonly gradNorm: ArrayLike<number>;
  /** To the nearest known global minimum; NaN where none is known. */
  readonly distance: ArrayLike<number>;
  readonly status: Status;
}

/** One contender's training. Only the first `length` elements of a column mean anything. */
export interface NetworkRecord {
  readonly slot: number;
  readonly length: number;
  /** Of each step's batch, before its update. */
  readonly loss: ArrayLike<number>;
  readonly gradNorm: ArrayLike<number>;
  /** On all samples, at the steps in `step`. */
  readonly evaluations: {
    readonly length: number;
    readonly step: ArrayLike<number>;
    readonly trainLoss: ArrayLike<number>;
    readonly testLoss: ArrayLike<number>;
    readonly trainAccuracy: ArrayLike<number>;
    readonly testAccuracy: ArrayLike<number>;
  };
  readonly status: Status;
  /** The parameters after `step` updates, or after the last ones kept before; null where none were. */
  paramsAt(step: number): Float64Array | null;
}

/** What became of an experiment, as far as a figure shows it. */
export type Recorded =
  | { readonly kind: "surface"; readonly tracks: readonly SurfaceRecord[] }
  | {
      readonly kind: "network";
      readonly trainings: readonly NetworkRecord[];
      /** The rows, where they are the reader's own. */
      readonly table?: Table;
    };

/** The contenders' records, of whichever kind. */
export const recordsOf = (recorded: Recorded): readonly (SurfaceRecord | NetworkRecord)[] =>
  recorded.kind === "surface" ? recorded.tracks : recorded.trainings;
