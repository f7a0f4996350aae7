import { indexAt, type Source } from "../../../plot/chart/column.ts";
import { Growing } from "../../../plot/chart/growing.ts";
import type { Chart } from "../chart.ts";

/** Returns the same chart with gradient evaluations instead of steps on the horizontal axis. */
export const overGradients = (chart: Chart): Chart => ({
  ...chart,
  across: "gradients",
  lines: chart.lines.map((line) => ({ ...line, source: placed(line.source) })),
  rows: chart.rows.map((row) => ({ ...row, sources: row.sources.map(placed) })),
});

/** Places each value at the number of gradient evaluations made up to its step. */
export function placed(source: Source): Source {
  const known = new WeakMap<object, Growing>();
  return () => {
    const column = source();
    const ofSteps = column?.gradientEvaluations;
    if (!column || !ofSteps) return column;
    // The evaluations counted are those of the first seed; others may go on where it has stopped.
    const length = indexAt(column, ofSteps.length - 1) + 1;
    if (!column.steps) return { ...column, length, places: { ofValues: ofSteps, ofSteps } };
    const gathered = known.get(column.owner) ?? new Growing();
    known.set(column.owner, gathered);
    gather(gathered, column.steps, length, ofSteps);
    return { ...column, length, places: { ofValues: gathered.values, ofSteps } };
  };
}

function gather(gathered: Growing, steps: Float64Array, length: number, ofSteps: Float64Array): void {
  if (gathered.length >= length) return;
  gathered.append(Float64Array.from(steps.subarray(gathered.length, length), (step) => ofSteps[step]));
}
