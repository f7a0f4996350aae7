import type { Table } from "../../datasets/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import type { CellColumns } from "../../experiment/sweep/cells/columns.ts";
import type { CellKind } from "../../experiment/sweep/map-spec.ts";

/** The data that a thread is started with. */
export interface Job {
  readonly spec: Mapped;
  readonly kinds: readonly CellKind[];
  readonly table: Table | undefined;
}

/** Asks a thread for these cells. */
export interface Order {
  readonly cells: Uint32Array;
}

/** A thread's answers: that it listens, how many cells of its order are done, and their columns. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "columns"; readonly columns: CellColumns };
