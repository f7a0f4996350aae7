import type { Shown } from "../../../experiment/recording/columns.ts";
import type { Source } from "../../../plot/chart/column.ts";
import { exact, percent } from "../../../plot/chart/format.ts";

/** A column of the table of values. */
export interface TableColumn {
  readonly title: string;
  readonly source: (slot: number) => Source;
  /** Returns a value in full, as text. */
  readonly format: (value: number) => string;
}

const formats = { count: String, share: percent } as const;

export const tableColumn = ({ title, unit }: Shown, source: (slot: number) => Source): TableColumn => ({
  title,
  source,
  format: unit === undefined ? exact : formats[unit],
});
