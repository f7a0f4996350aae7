import type { Source } from "../../../plot/chart/column.ts";
import { RunningMean } from "../../../plot/chart/running-mean.ts";

/** Returns the source of a column's mean over the last `window` steps, for a column with one value per step. */
export function averaged(source: Source, window: number): Source {
  const known = new WeakMap<object, RunningMean>();
  return () => {
    const column = source();
    if (!column) return null;
    const running = known.get(column.owner) ?? new RunningMean(window);
    known.set(column.owner, running);
    running.extend(column.values, column.length);
    return { ...column, owner: running, values: running.means.values };
  };
}
