import type { Shown } from "../../../experiment/recording/columns.ts";
import type { Source } from "../../../plot/chart/column.ts";
import { exact, percent } from "../../../plot/chart/format.ts";
import { translated } from "../../../words/say.ts";

/** A column of the table of values. */
export interface TableColumn {
  readonly title: string;
  readonly source: (slot: number) => Source;
  /** Returns a value in full, as text. */
  readonly format: (value: number) => string;
}

/** Returns the function that writes numbers of a unit in full. */
export function formatOf(unit: Shown["unit"]): (value: number) => string {
  if (unit === "count") return String;
  return unit === "share" ? (share) => percent(share) : exact;
}

export const tableColumn = ({ title, unit }: Shown, source: (slot: number) => Source): TableColumn => ({
  title: translated(title),
  source,
  format: formatOf(unit),
});
