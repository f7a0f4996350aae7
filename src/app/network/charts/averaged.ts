import type { Source } from "../../../plot/chart/column.ts";
import { RunningMean } from "../../../plot/chart/running-mean.ts";

/** The mean of a value a step over the last `window` steps. */
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
