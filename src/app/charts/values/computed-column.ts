import type { Source } from "../../../plot/chart/column.ts";

/** Numbers that are computed from those of a column, one for each, as it grows. */
export interface Computed {
  /** Reads the column up to `length`, exclusive. */
  extend(column: Float64Array, length: number): void;
  readonly values: Float64Array;
}

/** Returns the source of numbers computed from a column's values, and from their quartiles where it has these. */
export function computedColumn(source: Source, begin: () => Computed): Source {
  const known = new WeakMap<
    object,
    { readonly median: Computed; readonly q1: Computed; readonly q3: Computed }
  >();
  return () => {
    const column = source();
    if (!column) return null;
    const { owner, values, spread, length } = column;
    const kept = known.get(owner) ?? { median: begin(), q1: begin(), q3: begin() };
    known.set(owner, kept);
    kept.median.extend(values, length);
    const median = kept.median.values;
    if (!spread) return { ...column, owner: kept, values: median };
    kept.q1.extend(spread.q1, length);
    kept.q3.extend(spread.q3, length);
    return {
      ...column,
      owner: kept,
      values: median,
      spread: { q1: kept.q1.values, median, q3: kept.q3.values },
    };
  };
}
