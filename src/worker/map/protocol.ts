import type { Table } from "../../datasets/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import type { CellColumns } from "../../experiment/sweep/cells/columns.ts";
import type { Basin } from "../../experiment/sweep/cells/minima.ts";
import type { CellKind } from "../../experiment/sweep/map-spec.ts";

/** Asks for a block of cells. An answer comes after about 50 ms; where the block is not done, it is asked for again. */
export interface MapRequest {
  /** Another number for another block: the worker continues the block that it has. */
  readonly block: number;
  readonly spec: Mapped;
  /** Cells, row by row from 0, in any order. */
  readonly cells: Uint32Array;
  readonly kinds: readonly CellKind[];
  /** The reader's own rows, where the network is trained on these. */
  readonly table: Table | null;
}

export interface MapAnswer {
  /** A number for each cell of the block; null where it is not done. The arrays are transferred. */
  readonly columns: CellColumns | null;
  /** Those of the other contender, where the map compares two. */
  readonly against?: CellColumns | null;
  /** The minima that the column "minimum" has the indices of, where that is asked for. */
  readonly minima: readonly Basin[] | null;
}

/** Asks for a cell's run. An answer comes after about 50 ms; where the run is not done, it is asked for again. */
export interface CurveRequest {
  /** Another number for another run: the worker continues the run that it has. */
  readonly run: number;
  readonly spec: Mapped;
  readonly cell: number;
  readonly table: Table | null;
}

export interface CurveAnswer {
  /** The loss by step, the start's first; null where the run is not done. */
  readonly loss: Float64Array | null;
}
