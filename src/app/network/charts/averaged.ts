import type { Source } from "../../../plot/chart/column.ts";
import { RunningMean } from "../../../plot/chart/running-mean.ts";
import { computedColumn } from "../../charts/values/computed-column.ts";

/** Returns the source of a column's mean over the last `window` steps, for a column with one value per step. */
export const averaged = (source: Source, window: number): Source =>
  computedColumn(source, () => new RunningMean(window));
