import type { Table } from "../../../datasets/index.ts";
import type { CellKind } from "../map-spec.ts";
import type { Mapped } from "./cell-spec.ts";
import type { CellColumns } from "./columns.ts";

/** The cells that are to be computed, and where they are written. */
export interface Sought {
  readonly spec: Mapped;
  /** The values of each axis at its cells. */
  readonly values: readonly Float64Array[];
  /** Cells, row by row from 0, in any order. */
  readonly indices: ArrayLike<number>;
  readonly kinds: ReadonlySet<CellKind>;
  readonly table: Table | undefined;
  /** The loss that steps are counted to. */
  readonly below: number;
  /** Have a place for each of the indices. */
  readonly columns: CellColumns;
}
