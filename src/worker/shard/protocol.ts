import type { Problem } from "../../experiment/index.ts";
import type { Mapped } from "../../experiment/sweep/cells/cell-spec.ts";
import type { CellColumns } from "../../experiment/sweep/cells/columns.ts";
import type { Basin } from "../../experiment/sweep/cells/minima.ts";
import type { Told } from "../../words/told.ts";

/** Asks for the cells of a computed map. */
export interface ShardRequest {
  readonly csv: Blob;
  /** Its record, where the reader gave it; the experiment is then that of the record's link. */
  readonly record: Blob | null;
  /** The experiment that is shown, where there is no record. */
  readonly spec: Mapped | null;
}

/** A computed map, or the sentence that says why a file is none. */
export type ShardAnswer =
  | {
      readonly ok: true;
      readonly spec: Mapped;
      readonly problems: readonly Problem[];
      readonly columns: CellColumns;
      /** Those of the other contender, where the map compares two. */
      readonly against: CellColumns | null;
      readonly minima: readonly Basin[] | null;
    }
  | { readonly ok: false; readonly why: Told };
