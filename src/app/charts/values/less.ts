import type { Source } from "../../../plot/chart/column.ts";
import { Growing } from "../../../plot/chart/growing.ts";

/** Returns the source of a column's values less a number. */
export function less(source: Source, offset: number): Source {
  const known = new WeakMap<object, Growing>();
  return () => {
    const column = source();
    if (!column) return null;
    const { owner, values, length } = column;
    const differences = known.get(owner) ?? new Growing();
    known.set(owner, differences);
    if (differences.length < length)
      differences.append(values.subarray(differences.length, length).map((value) => value - offset));
    return { ...column, values: differences.values };
  };
}
